package io.github.valuematrix.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A document with all that a cell may hold. */
final class Files {

    static final String HOSTILE = "=HYPERLINK(\"http://evil.example\")";

    private Files() {
    }

    static Document document() {
        return new Document("adoption-FS", new Table("about", "About", List.of("key", "text"),
                        List.of(List.of("space", "Field, \"Service\""), List.of("note", HOSTILE))),
                new Table("definitions", "What it means", List.of("number", "question"),
                        List.of(List.of("edits", "How often?"))),
                new Table("numbers", "Numbers", List.of("number", "part", "from", "value", "share"), List.of(
                        Arrays.asList("edits", "", LocalDate.of(2026, 10, 26), 12L, null),
                        Arrays.asList("silo-index", "\t=1+1", null, null, -0.4),
                        Arrays.asList("edits", "\u65e5\u672c", null, 1234567L, 0.0000123))),
                List.of());
    }

    static byte[] bytes(FileFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(document(), out);
        return out.toByteArray();
    }
}
