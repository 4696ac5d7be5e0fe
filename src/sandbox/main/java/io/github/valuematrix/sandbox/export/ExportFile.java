package io.github.valuematrix.sandbox.export;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The {@code entities.xml} of an export, as it is or in a zip. Nothing is ever unpacked by the name it has in the zip.
 */
final class ExportFile implements Closeable {

    private static final String ENTITIES = "entities.xml";
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String WANTED = " Give the zip of a space or site export in XML, or its entities.xml.";

    private final Closeable owner;
    private final InputStream stream;
    private final long size;

    private ExportFile(Closeable owner, InputStream stream, long size) {
        this.owner = owner;
        this.stream = stream;
        this.size = size;
    }

    static ExportFile open(Path path) throws ExportException {
        if (Files.isDirectory(path)) {
            throw new ExportException(path + " is a folder." + WANTED);
        }
        if (!Files.isRegularFile(path)) {
            throw new ExportException("There is no file " + path + ". Check the path.");
        }
        try {
            return isZip(path) ? openZip(path) : openXml(path);
        } catch (IOException failure) {
            throw damaged(path.toString(), failure);
        }
    }

    static ExportException damaged(String file, IOException failure) {
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return new ExportException(file + " is a damaged or incomplete zip file (" + failure.getMessage()
                    + "). Download or copy the export again.", failure);
        }
        return new ExportException(file + " cannot be read: " + failure.getMessage(), failure);
    }

    InputStream stream() {
        return stream;
    }

    /** Bytes of XML, less than 0 if not known. */
    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        owner.close();
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream start = Files.newInputStream(path)) {
            return Arrays.equals(start.readNBytes(ZIP.length), ZIP);
        }
    }

    private static ExportFile openZip(Path path) throws IOException, ExportException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry entities = zip.stream().filter(entry -> isEntities(entry.getName()))
                    .min(Comparator.comparingInt(entry -> entry.getName().length()))
                    .orElseThrow(() -> new ExportException(path + " is not a Confluence export in XML: there is no "
                            + ENTITIES + " in it." + WANTED));
            InputStream stream = withoutMark(path, zip.getInputStream(entities));
            return new ExportFile(zip, stream, entities.getSize());
        } catch (IOException | ExportException failure) {
            zip.close();
            throw failure;
        }
    }

    private static boolean isEntities(String name) {
        return name.equals(ENTITIES) || name.endsWith("/" + ENTITIES) && !name.startsWith("/") && !name.contains("..");
    }

    private static ExportFile openXml(Path path) throws IOException, ExportException {
        InputStream stream = Files.newInputStream(path);
        try {
            return new ExportFile(stream, withoutMark(path, stream), Files.size(path));
        } catch (IOException | ExportException failure) {
            stream.close();
            throw failure;
        }
    }

    /** Skips the byte order mark, and makes sure that what comes then may be XML. */
    private static InputStream withoutMark(Path path, InputStream raw) throws IOException, ExportException {
        InputStream stream = new BufferedInputStream(raw, 1 << 16);
        stream.mark(1 << 10);
        byte[] start = stream.readNBytes(1 << 9);
        int skipped = Arrays.equals(Arrays.copyOf(start, MARK.length), MARK) ? MARK.length : 0;
        int first = skipped;
        while (first < start.length && Character.isWhitespace(start[first])) {
            first++;
        }
        if (first == start.length || start[first] != '<') {
            throw new ExportException(path + " is not a Confluence export: it is neither a zip nor XML." + WANTED);
        }
        stream.reset();
        stream.skipNBytes(skipped);
        return stream;
    }
}
