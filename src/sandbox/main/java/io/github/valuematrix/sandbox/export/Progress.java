package io.github.valuematrix.sandbox.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Says now and then how much of a file has been read.
 */
final class Progress extends FilterInputStream {

    private static final long STEP = 100L << 20;

    private final String file;
    private final long size;
    private final Consumer<String> lines;
    private long read;
    private long said;

    /**
     * @param size bytes, less than 0 if not known
     */
    Progress(InputStream stream, String file, long size, Consumer<String> lines) {
        super(stream);
        this.file = file;
        this.size = size;
        this.lines = lines;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read - said >= STEP) {
            said = read;
            lines.accept("Reading " + file + ": " + megabytes(read) + (size < 0 ? "" : " of " + megabytes(size)));
        }
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
