package io.github.valuematrix.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files.
 */
public enum FileFormat {

    CSV("text/csv; charset=UTF-8") {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            CsvFile.write(document, out);
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            ExcelFile.write(document, out);
        }
    },

    JSON("application/json; charset=UTF-8") {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            JsonFile.write(document, out);
        }
    };

    private final String contentType;

    FileFormat(String contentType) {
        this.contentType = contentType;
    }

    /** @param ending of the file, in small letters */
    public static Optional<FileFormat> named(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String contentType() {
        return contentType;
    }

    /** Does not close the stream. */
    public abstract void write(Document document, OutputStream out) throws IOException;
}
