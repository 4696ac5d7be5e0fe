package io.github.valuematrix.admin;

import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Problem;
import java.io.Serializable;

/**
 * Says a problem in the reader's language, numbers too.
 */
final class ProblemText {

    private ProblemText() {
    }

    static String of(Wording wording, Problem problem) {
        return wording.text(problem.key(), problem.arguments().stream().map(argument -> said(wording, argument))
                .toArray(Serializable[]::new));
    }

    private static Serializable said(Wording wording, Serializable argument) {
        return argument instanceof Integer number ? wording.number(number) : argument;
    }
}
