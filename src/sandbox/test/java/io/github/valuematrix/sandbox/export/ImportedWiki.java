package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An empty wiki in memory into which tests load exports.
 */
final class ImportedWiki implements AutoCloseable {

    static final String SITE = "http://localhost:1990/confluence";

    final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    final Wiki wiki = new Wiki(database);
    final List<String> progress = new ArrayList<>();

    static ImportedWiki of(String... fixtures) throws ExportException {
        ImportedWiki imported = new ImportedWiki();
        imported.load(Stream.of(fixtures).map(ImportedWiki::fixture).toArray(Path[]::new));
        return imported;
    }

    static Path fixture(String name) {
        return ExportFixturesTest.EXPORTS.resolve(name).resolve("entities.xml");
    }

    /** An export of those elements, in a file. */
    static Path export(Path folder, String name, String objects) throws IOException {
        return Files.writeString(folder.resolve(name), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<hibernate-generic datetime=\"2024-06-30 12:00:00\">\n" + objects + "\n</hibernate-generic>\n");
    }

    void load(Path... files) throws ExportException {
        ExportImporter.read(List.of(files), database, ZoneOffset.UTC, SITE, progress::add);
    }

    Space space(String key) {
        return wiki.spaceByKey(key).orElseThrow();
    }

    Content page(String spaceKey, String title) {
        return wiki.pageByTitle(space(spaceKey).id(), title).orElseThrow();
    }

    List<Content> pages(String spaceKey) {
        return wiki.current(space(spaceKey).id(), ContentKind.PAGE, 0, 100);
    }

    String nameOf(String userKey) {
        return wiki.person(userKey).orElseThrow().name();
    }

    long rows(String table) {
        return database.jdbc().queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }

    @Override
    public void close() {
        database.close();
    }
}
