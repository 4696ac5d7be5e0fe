package io.github.valuematrix.macro;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.Step;
import java.util.List;
import java.util.Optional;

/**
 * What is live on a matrix, for one reader.
 *
 * @param spaces  that count, in the order of their keys
 * @param numbers of each space, or of all together; empty if there are none
 * @param period  that they are of; null if there are none
 * @param stage   null if it is not known
 * @param instead in words, why there are no numbers; empty if there are
 * @param hint    what else the reader should know of the spaces; may be empty
 * @param k       a figure of people shows for no fewer
 */
record Live(List<Space> spaces, List<Numbers> numbers, Period period, Stage stage, String instead, String hint, int k) {

    /** Where nothing live was asked for, or nobody knows who reads. */
    static final Live NOTHING = without("");

    Live {
        spaces = List.copyOf(spaces);
        numbers = List.copyOf(numbers);
    }

    /** @param instead why, in words */
    static Live without(String instead) {
        return new Live(List.of(), List.of(), null, null, instead, "", 0);
    }

    boolean isEmpty() {
        return spaces.isEmpty() && instead.isEmpty();
    }

    boolean hasNumbers() {
        return !numbers.isEmpty();
    }

    /** The step that the numbers tell. */
    Optional<Step> step() {
        return Optional.ofNullable(stage).flatMap(Step::of);
    }
}
