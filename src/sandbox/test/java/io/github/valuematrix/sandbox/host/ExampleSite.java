package io.github.valuematrix.sandbox.host;

import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.Rights;
import io.github.valuematrix.sandbox.confluence.SiteSettings;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;

/** A site with the space DOC, which Sam administers and Rita reads, and the space SEC, which nobody may see. */
final class ExampleSite implements AutoCloseable {
    static final Person ADA = new Person("k-ada", "ada", "Ada Min", null);
    static final Person SAM = new Person("k-sam", "sam", "Sam Space", null);
    static final Person RITA = new Person("k-rita", "rita", "Rita Reader", null);

    final Database database;
    final Wiki wiki;
    final Confluence confluence;

    ExampleSite(Path folder, Locale locale, boolean readOnlyMode) {
        database = Database.h2(folder.resolve("wiki"));
        wiki = new Wiki(database);
        confluence = new Confluence(database, wiki, new SiteSettings("http://localhost:1990/confluence",
                ZoneId.of("Europe/Berlin"), locale, Duration.ZERO, readOnlyMode));
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(ADA);
            writer.add(SAM);
            writer.add(RITA);
            writer.add(new Membership(Rights.ADMINISTRATORS, ADA.key()));
            writer.add(new Space(1, "DOC", "Documents", false, false, null, SAM.key(), 1000L, null, ""));
            writer.add(new Space(2, "SEC", "Secrets", false, false, null, ADA.key(), 1000L, null, ""));
            writer.add(new SpacePermission(1, Right.ADMINISTER, Subject.user(SAM.key())));
            writer.add(new SpacePermission(1, Right.VIEW, Subject.user(SAM.key())));
            writer.add(new SpacePermission(1, Right.VIEW, Subject.user(RITA.key())));
        }
    }

    <T> T as(Person person, Callable<T> work) {
        try {
            return confluence.request(person, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        confluence.close();
        database.close();
    }
}
