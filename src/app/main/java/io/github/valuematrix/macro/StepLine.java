package io.github.valuematrix.macro;

import java.util.List;

/**
 * One step of the compact journey.
 *
 * @param between who meets in it
 * @param words   of the editor
 * @param numbers of each space, or of all together; may be empty
 */
public record StepLine(MatrixColumn column, String between, List<Words> words, List<MatrixNumber> numbers) {

    public StepLine {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }
}
