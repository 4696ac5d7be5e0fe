package io.github.valuematrix.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers as comma-separated values (RFC 4180) in UTF-8. What they are about and mean stands above them, in rows that
 * begin with #. Spreadsheets take a text that begins with certain signs for a formula: an apostrophe before it keeps
 * them from it, as OWASP advises against CSV injection.
 */
final class CsvFile {

    /** Without it Excel reads other than UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String HEADER = "# ";

    private CsvFile() {
    }

    static void write(Document document, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        header(csv, document.about());
        header(csv, document.definitions());
        document.more().forEach(table -> header(csv, table));
        csv.writeRecord(document.numbers().columns());
        document.numbers().rows().forEach(row -> csv.writeRecord(cells(row)));
        csv.flush();
    }

    private static void header(CsvWriter csv, Table table) {
        csv.writeRecord(HEADER + table.name());
        csv.writeRecord(Stream.concat(Stream.of(HEADER + table.columns().get(0)), table.columns().stream().skip(1))
                .toList());
        table.rows().forEach(row -> {
            List<String> cells = cells(row);
            csv.writeRecord(Stream.concat(Stream.of(HEADER + cells.get(0)), cells.stream().skip(1)).toList());
        });
    }

    private static List<String> cells(List<Object> row) {
        return row.stream().map(CsvFile::cell).toList();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        String text = value.toString();
        return value instanceof String && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.stripLeading().isEmpty()
                ? text.charAt(0) : text.stripLeading().charAt(0)) >= 0 ? "'" + text : text;
    }
}
