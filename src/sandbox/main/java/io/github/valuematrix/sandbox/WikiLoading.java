package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.demo.DemoCompany;
import io.github.valuematrix.sandbox.export.ExportException;
import io.github.valuematrix.sandbox.export.ExportImporter;
import io.github.valuematrix.sandbox.scale.Founding;
import io.github.valuematrix.sandbox.scale.Scale;
import io.github.valuematrix.sandbox.scale.ScaleWiki;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/**
 * Fills an empty storage with the demo company, with exports or with what a computed wiki stores, once. What people
 * then do in the wiki stays, so a later start must ask for the same wiki; where it does not, it is told instead of being
 * shown something else.
 */
final class WikiLoading {

    private static final String LOADING = "sandbox.loading";
    private static final String LOADED = "sandbox.loaded";
    private static final String ZONE = "sandbox.zone";
    private static final String TODAY = "sandbox.today";
    private static final String DEMO = "demo";

    private final Storage storage;
    private final Origin origin;
    private final ZoneId zone;
    private final String baseUrl;
    private final Progress progress;

    WikiLoading(Storage storage, Origin origin, ZoneId zone, String baseUrl, Progress progress) {
        this.storage = storage;
        this.origin = origin;
        this.zone = zone;
        this.baseUrl = baseUrl;
        this.progress = progress;
    }

    /** The database, holding the wiki. */
    Database load() {
        Database database = storage.open();
        try {
            Wiki wiki = new Wiki(database);
            if (wiki.setting(LOADED).isPresent()) {
                checkSame(wiki);
                return complete(database);
            }
            if (wiki.setting(LOADING).isPresent()) {
                database = startedOver(database);
            }
            fill(database);
            return complete(database);
        } catch (RuntimeException problem) {
            database.close();
            throw problem;
        }
    }

    /** An earlier start was killed while it loaded: half a wiki is of no use. */
    private Database startedOver(Database half) {
        half.close();
        storage.drop();
        return storage.open();
    }

    private void fill(Database database) {
        Wiki wiki = new Wiki(database);
        wiki.setSetting(LOADING, "begun");
        if (origin.computed().isPresent()) {
            found(origin.computed().get(), database);
        } else if (origin.isDemo()) {
            progress.say("Founding the demo company …");
            try (WikiWriter writer = new WikiWriter(database)) {
                DemoCompany.write(writer, LocalDate.now(zone), zone);
            }
        } else {
            readExports(database);
        }
        wiki.setSetting(ZONE, zone.getId());
        wiki.setSetting(LOADED, source());
    }

    private void found(Scale scale, Database database) {
        progress.say("Founding a wiki of " + scale + " …");
        new Wiki(database).setSetting(TODAY, LocalDate.now(zone).toString());
        new Founding(computed(scale, database)).write(database);
    }

    /** With the content that is computed; its last day stays the one before the first start. */
    private Database complete(Database database) {
        return origin.computed().map(scale -> database.with(computed(scale, database))).orElse(database);
    }

    private ScaleWiki computed(Scale scale, Database database) {
        LocalDate today = LocalDate.parse(new Wiki(database).setting(TODAY).orElseThrow());
        return new ScaleWiki(scale, today, zone);
    }

    private void readExports(Database database) {
        try {
            ExportImporter.read(origin.exports(), database, zone, baseUrl, progress);
        } catch (ExportException unreadable) {
            throw new Failure(unreadable.getMessage(), unreadable);
        }
    }

    private void checkSame(Wiki wiki) {
        String loaded = wiki.setting(LOADED).orElseThrow();
        if (!filesOf(loaded).equals(name())) {
            throw new Failure("Here is another wiki already: " + (loaded.equals(DEMO) ? "the demo company"
                    : filesOf(loaded).replace("\n", ", ")) + ". Start that one, or add --fresh to replace it.");
        }
        String loadedZone = wiki.setting(ZONE).orElseThrow();
        if (!loadedZone.equals(zone.getId())) {
            throw new Failure("This wiki was loaded with --zone " + loadedZone + ". Start it with that zone, or add "
                    + "--fresh to load it anew.");
        }
        if (origin.exports().stream().allMatch(Files::exists) && !loaded.equals(source())) {
            throw new Failure("The export has changed since it was loaded. Add --fresh to load it anew; what was "
                    + "written in the sandbox is then gone.");
        }
    }

    private String name() {
        return origin.isDemo() ? DEMO : origin.computed().map(Scale::toString).orElseGet(() ->
                origin.exports().stream().sorted().map(Path::toString).collect(Collectors.joining("\n")));
    }

    /** The files that a wiki was loaded from, without the state that they were in. */
    private static String filesOf(String source) {
        return source.replaceAll("(?m) \\d+ \\S+$", "");
    }

    private String source() {
        return origin.exports().isEmpty() ? name() : origin.exports().stream().sorted().map(WikiLoading::state)
                .collect(Collectors.joining("\n"));
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
