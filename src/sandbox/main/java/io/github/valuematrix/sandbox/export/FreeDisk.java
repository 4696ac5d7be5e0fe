package io.github.valuematrix.sandbox.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where exports are staged, and how much room must stay on that disk: what a zip unpacks to is limited by nothing else.
 *
 * @param reserve bytes that stay free
 */
record FreeDisk(Path folder, long reserve) {

    private static final long USUAL_RESERVE = 256L << 20;

    static FreeDisk temporary() {
        return new FreeDisk(Path.of(System.getProperty("java.io.tmpdir")), USUAL_RESERVE);
    }

    /**
     * Fails if there is too little room.
     *
     * @param needed bytes that are about to be written
     */
    void check(String file, long needed) throws ExportException {
        long free = free();
        if (free - needed < reserve) {
            throw new ExportException(file + " needs more disk space than there is: only " + (free >> 20)
                    + " MB are free at " + folder + ". Free some space there, or name another folder for temporary"
                    + " files by -Djava.io.tmpdir, and load it again.");
        }
    }

    private long free() throws ExportException {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException failure) {
            throw new ExportException("Cannot tell how much disk space is free at " + folder + ": "
                    + failure.getMessage(), failure);
        }
    }
}
