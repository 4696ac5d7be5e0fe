package io.github.valuematrix.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.Test;

public class ExcelFileTest {

    @Test
    public void eachTableIsASheet() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("About", "Numbers", "What it means");
        }
    }

    @Test
    public void numbersAndDaysAreNoTexts() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            List<Row> rows = workbook.getSheet(1).orElseThrow().read();

            assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 26));
            assertThat(rows.get(1).getCellAsNumber(3)).contains(BigDecimal.valueOf(12));
            assertThat(rows.get(2).getCellAsNumber(4)).contains(new BigDecimal("-0.4"));
            assertThat(rows.get(3).getCellText(1)).isEqualTo("\u65e5\u672c");
        }
    }

    @Test
    public void aTextThatLooksLikeAFormulaIsAText() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            Row note = workbook.getFirstSheet().read().get(2);

            assertThat(note.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(note.getCellText(1)).isEqualTo(Files.HOSTILE);
        }
    }

    @Test
    public void namesThatExcelRefusesAndControlCharactersDoNotBreakIt() throws IOException {
        Table table = new Table("about", "What: [is] this? / a name that is much too long for a sheet", List.of("key"),
                List.of(List.of("bell \u0007 and nul \u0000")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileFormat.XLSX.write(new Document("x", table, table, table, List.of()), out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets()).hasSize(3);
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).isEqualTo("bell  and nul ");
        }
    }

    private static ReadableWorkbook workbook() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(Files.bytes(FileFormat.XLSX)));
    }
}
