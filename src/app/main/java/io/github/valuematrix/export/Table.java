package io.github.valuematrix.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows under named columns. A cell is a text, a number, a day or null for nothing.
 *
 * @param key     by which programs know it
 * @param name    by which people do
 * @param columns by their keys: they are the same in every language
 */
public record Table(String key, String name, List<String> columns, List<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + key + " has " + row.size() + " cells");
            }
        }
    }
}
