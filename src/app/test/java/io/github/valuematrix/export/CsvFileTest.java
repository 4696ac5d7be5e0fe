package io.github.valuematrix.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

public class CsvFileTest {

    private static List<String> lines() throws IOException {
        return List.of(new String(Files.bytes(FileFormat.CSV), StandardCharsets.UTF_8).split("\r\n"));
    }

    @Test
    public void theDefinitionsStandAboveTheNumbers() throws IOException {
        assertThat(lines()).containsSubsequence("\"# What it means\"", "\"# number\",question", "\"# edits\",How often?",
                "number,part,from,value,share");
    }

    @Test
    public void itBeginsAsExcelExpectsOfUtf8() throws IOException {
        assertThat(Files.bytes(FileFormat.CSV)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("\u65e5\u672c"));
    }

    @Test
    public void numbersAreTheSameInEveryLanguage() throws IOException {
        assertThat(lines()).contains("edits,,2026-10-26,12,", "edits,\u65e5\u672c,,1234567,0.0000123");
    }

    @Test
    public void aTextThatLooksLikeAFormulaIsNone() throws IOException {
        assertThat(lines()).contains("\"# note\",\"'=HYPERLINK(\"\"http://evil.example\"\")\"")
                .anySatisfy(line -> assertThat(line).startsWith("silo-index,'\t=1+1"));
    }

    @Test
    public void aNegativeNumberStaysANumber() throws IOException {
        assertThat(lines()).anySatisfy(line -> assertThat(line).endsWith(",-0.4"));
    }
}
