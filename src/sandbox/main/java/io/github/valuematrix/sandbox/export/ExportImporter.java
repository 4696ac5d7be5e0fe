package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads exports into the wiki: all of the files or, if anything is wrong with one, nothing.
 */
public final class ExportImporter {

    private final Database database;
    private final ZoneId zone;
    private final String siteBaseUrl;
    private final Consumer<String> progress;
    private final FreeDisk disk;

    ExportImporter(Database database, ZoneId zone, String siteBaseUrl, Consumer<String> progress, FreeDisk disk) {
        this.database = database;
        this.zone = zone;
        this.siteBaseUrl = siteBaseUrl;
        this.progress = progress;
        this.disk = disk;
    }

    /**
     * Loads them.
     *
     * @param files       each a zip of an export, or its {@code entities.xml}
     * @param zone        in which the times of the exports are read
     * @param siteBaseUrl where the exports' links to their own site shall lead
     * @param progress    takes lines for people
     */
    public static void read(List<Path> files, Database database, ZoneId zone, String siteBaseUrl,
            Consumer<String> progress) throws ExportException {
        new ExportImporter(database, zone, siteBaseUrl, progress, FreeDisk.temporary()).read(files);
    }

    void read(List<Path> files) throws ExportException {
        try (Staging staging = new Staging(disk)) {
            load(files, staging);
        } catch (IOException | UncheckedIOException | SQLException | DataAccessException failure) {
            String reason = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
            throw new ExportException("The exports could not be loaded, and nothing of them was kept: " + reason
                    + ". Check that the disk is not full and can be written to.", failure);
        }
    }

    private void load(List<Path> files, Staging staging) throws ExportException, IOException {
        List<Set<String>> sites = new ArrayList<>();
        for (Path file : files) {
            sites.add(new FileStaging(file, sites.size(), staging, zone).read(progress));
        }
        progress.accept("Sorting " + staging.lastNumber() + " entries");
        staging.complete();
        new Resolution(staging).resolve();
        List<String> names = files.stream().map(Path::toString).toList();
        new Spaces(staging, new Wiki(database)).check(names);
        staging.checkRoom(String.join(", ", names));
        long base = database.newIds(staging.lastNumber() + 1);
        new TransactionTemplate(database.transactionManager())
                .executeWithoutResult(status -> write(staging, base, sites));
    }

    private void write(Staging staging, long base, List<Set<String>> sites) {
        Wiki wiki = new Wiki(database);
        try (WikiWriter writer = new WikiWriter(database)) {
            progress.accept("Writing people and spaces");
            new People(staging, wiki, writer).write();
            new Spaces(staging, wiki).write(writer, base);
            progress.accept("Writing pages and comments");
            new Contents(staging, writer, base).write();
            progress.accept("Writing texts and links");
            new Texts(staging, writer, base, sites, siteBaseUrl).write();
            new Restrictions(staging, writer, base).write();
        }
        progress.accept("Loaded " + wiki.spaces().size() + " spaces");
    }
}
