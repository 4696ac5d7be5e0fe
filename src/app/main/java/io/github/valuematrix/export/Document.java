package io.github.valuematrix.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is exported.
 *
 * @param name        of the file, without its ending
 * @param about       what the numbers are about, a key and a text in each row
 * @param definitions of the numbers
 * @param numbers     all of them, one in each row
 * @param more        that is not one number in each row
 */
public record Document(String name, Table about, Table definitions, Table numbers, List<Table> more) {

    public Document {
        more = List.copyOf(more);
    }

    List<Table> tables() {
        return Stream.of(List.of(about, numbers), more, List.of(definitions)).flatMap(List::stream).toList();
    }
}
