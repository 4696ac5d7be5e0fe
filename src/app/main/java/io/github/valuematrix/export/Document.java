package io.github.valuematrix.export;

import java.util.List;

/**
 * What is exported.
 *
 * @param name        of the file, without its ending
 * @param about       what the numbers are about, a key and a text in each row
 * @param definitions of the numbers
 * @param numbers     all of them, one in each row
 */
public record Document(String name, Table about, Table definitions, Table numbers) {

    List<Table> tables() {
        return List.of(about, numbers, definitions);
    }
}
