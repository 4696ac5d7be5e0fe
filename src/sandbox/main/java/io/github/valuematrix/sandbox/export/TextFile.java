package io.github.valuematrix.sandbox.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts one after the other in a file, each found again by where it begins and how long it is in bytes.
 */
final class TextFile implements Closeable {

    private final OutputStream writing;
    private final RandomAccessFile reading;
    private long end;

    TextFile(Path path) throws IOException {
        writing = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        reading = new RandomAccessFile(path.toFile(), "r");
    }

    /** The length of what was added; it begins where {@link #end} was. */
    int add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writing.write(bytes);
        end += bytes.length;
        return bytes.length;
    }

    long end() {
        return end;
    }

    void flush() throws IOException {
        writing.flush();
    }

    String read(long start, int length) {
        try {
            byte[] bytes = new byte[length];
            reading.seek(start);
            reading.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        writing.close();
        reading.close();
    }
}
