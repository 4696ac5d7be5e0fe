package io.github.valuematrix.macro;

import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Step;
import java.util.List;
import java.util.Optional;

/**
 * What fills the cells: words, numbers or both, and where "We are here" stands.
 *
 * @param text of the numbers; null if there are none
 */
record Filling(boolean hasWords, Optional<Step> here, NumberText text) {

    /** Words stay where numbers cannot be shown. */
    static Filling of(Choices choices, Live live, NumberText text) {
        boolean numbers = live.hasNumbers() && choices.live().mode() != Mode.WORDS;
        return new Filling(!numbers || choices.live().mode() == Mode.BOTH,
                choices.here() == Mark.LIVE ? live.step() : choices.here().step(), numbers ? text : null);
    }

    boolean hasNumbers() {
        return text != null;
    }

    List<MatrixNumber> numbers(Cell cell) {
        return hasNumbers() ? text.of(cell) : List.of();
    }
}
