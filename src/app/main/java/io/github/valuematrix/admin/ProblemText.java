package io.github.valuematrix.admin;

import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Problem;
import java.io.Serializable;

/**
 * Says a problem in the reader's language.
 */
final class ProblemText {

    private ProblemText() {
    }

    static String of(Wording wording, Problem problem) {
        return wording.text(problem.key(), problem.arguments().toArray(Serializable[]::new));
    }
}
