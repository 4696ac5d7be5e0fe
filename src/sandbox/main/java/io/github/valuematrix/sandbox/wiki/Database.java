package io.github.valuematrix.sandbox.wiki;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The one database of the sandbox, H2 or PostgreSQL. It holds the wiki and the tables of the app alike, so that one
 * transaction spans both.
 */
public final class Database implements AutoCloseable {

    /** The table that carries the {@link #MARK}. */
    public static final String MARKED_TABLE = "id_block";

    /** The comment by which a database shows that the sandbox made it. */
    public static final String MARK = "Made by the sandbox of Value Matrix";

    private static final int CONNECTIONS = 20;
    private static final ClassPathResource SCHEMA = new ClassPathResource("schema.sql", Database.class);
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+)");

    private final HikariDataSource dataSource;
    private final JdbcTransactionManager transactionManager;
    private final JdbcTemplate jdbc;
    private final Ids ids;
    private final ComputedContent computed;

    private Database(HikariDataSource dataSource) {
        this.dataSource = dataSource;
        transactionManager = new JdbcTransactionManager(dataSource);
        jdbc = new JdbcTemplate(dataSource);
        ids = new Ids(jdbc, transactionManager);
        computed = new ComputedContent(ContentSource.NOTHING, this);
    }

    private Database(Database stored, ContentSource source) {
        dataSource = stored.dataSource;
        transactionManager = stored.transactionManager;
        jdbc = stored.jdbc;
        ids = stored.ids;
        computed = new ComputedContent(source, this);
    }

    /** Opens the database and creates the tables that are not there yet. */
    public static Database open(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("wiki");
        Database database = new Database(new HikariDataSource(config));
        database.migrate();
        return database;
    }

    /**
     * Opens an H2 database in a file, or makes it.
     *
     * @param file without the suffix that H2 adds
     */
    public static Database h2(Path file) {
        return open("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000");
    }

    /** The same database, to which this content belongs without being stored. */
    public Database with(ContentSource source) {
        return new Database(this, source);
    }

    /** What belongs to the wiki and is not stored. */
    public ComputedContent computed() {
        return computed;
    }

    /** The names of the tables that the sandbox makes for itself. */
    public static List<String> tables() {
        try {
            return TABLE.matcher(SCHEMA.getContentAsString(StandardCharsets.UTF_8)).results()
                    .map(table -> table.group(1)).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcTransactionManager transactionManager() {
        return transactionManager;
    }

    /** Joins the transaction of the current thread, if there is one. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public long newId() {
        return ids.next();
    }

    /** The first of so many new ids in a row. */
    public long newIds(long count) {
        return ids.reserve(count);
    }

    private void migrate() {
        DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(SCHEMA), dataSource);
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
