package io.github.valuematrix.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with a sheet for each table. Texts are stored as texts, so that none becomes a formula.
 */
final class ExcelFile {

    private static final String APPLICATION = "Value Matrix";
    private static final String DAY = "yyyy-mm-dd";
    private static final int WIDEST = 60;
    private static final int LONGEST_NAME = 31;

    private ExcelFile() {
    }

    static void write(Document document, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, null);
        Set<String> names = new HashSet<>();
        for (Table table : document.tables()) {
            write(table, workbook.newWorksheet(name(table, names)));
        }
        workbook.finish();
    }

    /** Of a sheet: Excel refuses some signs, long names and the same name twice. */
    private static String name(Table table, Set<String> names) {
        String name = table.name().replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String shortened = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return names.add(shortened) ? shortened : table.key();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.width(column, width(table, column));
        }
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            write(table.rows().get(row), row + 1, sheet);
        }
    }

    private static void write(List<Object> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            } else if (value != null) {
                sheet.value(row, column, withoutControls(value.toString()));
                sheet.style(row, column).wrapText(value.toString().length() > WIDEST).set();
            }
        }
    }

    /** XML 1.0 knows no control characters. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "");
    }

    private static double width(Table table, int column) {
        int longest = table.rows().stream().map(row -> row.get(column)).filter(value -> value != null)
                .mapToInt(value -> value.toString().length()).max().orElse(0);
        return Math.min(WIDEST, Math.max(longest, table.columns().get(column).length()) + 2);
    }
}
