package io.github.valuematrix.sandbox.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Watches that loading an export leaves room on the disk: what a zip unpacks to is limited by nothing else.
 */
final class FreeDisk {

    static final long RESERVE = 256L << 20;

    private final Path folder;
    private final long reserve;

    /**
     * @param reserve bytes that stay free
     */
    FreeDisk(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    void check(String file) throws ExportException {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < reserve) {
                throw new ExportException(file + " needs more disk space than there is: only " + (free >> 20)
                        + " MB are left where " + folder.getParent() + " lies. Free some space or set another folder"
                        + " for temporary files (java.io.tmpdir), then load it again.");
            }
        } catch (IOException failure) {
            throw new ExportException("Cannot tell how much disk space is left at " + folder + ": "
                    + failure.getMessage(), failure);
        }
    }
}
