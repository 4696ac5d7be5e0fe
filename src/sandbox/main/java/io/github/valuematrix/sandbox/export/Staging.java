package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Batch;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Where exports lie while they are being loaded: a database of raw rows and a file of texts in a folder of its own,
 * which closing deletes. The memory it takes does not depend on what it holds.
 */
final class Staging implements Closeable {

    private static final int ROWS_BETWEEN_CHECKS = 5000;
    private static final long BYTES_BETWEEN_CHECKS = 8 << 20;
    private static final String SETTINGS = ";CACHE_SIZE=16384;MAX_MEMORY_ROWS=10000;LAZY_QUERY_EXECUTION=1"
            + ";RETENTION_TIME=0;AUTO_COMPACT_FILL_RATE=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Path folder;
    private final FreeDisk disk;
    private final TextFile texts;
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final Map<StagedTable, Batch> batches = new EnumMap<>(StagedTable.class);
    private long rows;
    private long checkedRows;
    private long checkedBytes;

    Staging(FreeDisk disk) throws IOException, SQLException {
        this.disk = disk;
        folder = Files.createTempDirectory(disk.folder(), "export-");
        texts = new TextFile(folder.resolve("texts"));
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("rows") + SETTINGS);
        connection.setAutoCommit(false);
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        StagedTable.all().forEach(table -> {
            jdbc.execute(table.create());
            batches.put(table, new Batch(jdbc, table.insert(), table.types()));
        });
    }

    /** Adds a row; its number is the one returned. */
    long add(StagedTable table, int file, Object... values) {
        Object[] row = new Object[values.length + 2];
        row[0] = ++rows;
        row[1] = file;
        System.arraycopy(values, 0, row, 2, values.length);
        batches.get(table).add(row);
        return rows;
    }

    /** Adds a text; it begins where {@code start} was and is as many bytes long as returned. */
    int addText(String text) {
        try {
            return texts.add(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long textsEnd() {
        return texts.end();
    }

    String text(long start, int length) {
        return texts.read(start, length);
    }

    /** Commits now and then, and stops before the disk is full. */
    void breathe(String file) throws ExportException {
        if (rows - checkedRows > ROWS_BETWEEN_CHECKS || texts.end() - checkedBytes > BYTES_BETWEEN_CHECKS) {
            checkedRows = rows;
            checkedBytes = texts.end();
            commit();
            disk.check(file, 0);
        }
    }

    /** All rows are in; from now on they are read. */
    void complete() throws IOException {
        batches.values().forEach(Batch::flush);
        texts.flush();
        StagedTable.all().map(StagedTable::index).forEach(jdbc::execute);
        jdbc.execute("ANALYZE");
        commit();
    }

    /** Makes sure that what is staged can be written once more. */
    void checkRoom(String file) throws ExportException {
        try (Stream<Path> files = Files.list(folder)) {
            disk.check(file, files.mapToLong(path -> path.toFile().length()).sum());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The largest number of a row so far. */
    long lastNumber() {
        return rows;
    }

    void numbersGiven(long count) {
        rows += count;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    @Override
    public void close() throws IOException {
        try (connection; texts) {
            jdbc.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException | RuntimeException alreadyClosed) {
            // nothing of it is kept, whatever state it is in
        } finally {
            delete();
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
