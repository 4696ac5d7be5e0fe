package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.github.valuematrix.sandbox.LedgerTables;
import io.github.valuematrix.sandbox.host.AppHost;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A small wiki in which anything may happen, with the app installed; each step is one thing that somebody does. */
final class WikiLife implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("sandbox.app"));
    private static final String RATE = "io.github.valuematrix.value-matrix.pages-per-second";
    private static final String CURRENT = "SELECT content_id FROM content WHERE kind IN (%s) AND original_id IS NULL"
            + " AND status = '%s' ORDER BY content_id";
    private static final String PAGES = "'page', 'blogpost'";
    private static final List<Person> WRITERS = List.of(Site.ADMIN, Site.SAM, Site.EDITH);

    /** What can happen. */
    enum Deed {
        CREATE, POST, EDIT, LINK, LINK_BY_ID, RENAME, COMMENT, REPLY, CHANGE_COMMENT, REMOVE_COMMENT, MOVE, TRASH,
        RESTORE, PURGE, EMPTY_TRASH, REMOVE_VERSION, NEW_SPACE, RENAME_SPACE, ARCHIVE, REMOVE_SPACE, REMOVE_PERSON,
        HIDDEN_EDIT, READ_MARKS, NIGHT, FAILING_JOB, RESTART
    }

    /** One deed, and three numbers that choose who does it to what. */
    record Step(Deed deed, int who, int what, int how) {
    }

    private final Site site;
    private final Path folder;
    private final LedgerTables ledger;
    private AppHost host;
    private int installs;

    WikiLife(SomeDatabase kind) {
        site = new Site(kind.openFragile());
        site.clock.goOn(Duration.between(site.clock.instant(), Instant.now()));
        ledger = new LedgerTables(site.database.jdbc());
        try {
            folder = Files.createTempDirectory("wiki-life-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site.confluence.service(PluginSettingsFactory.class).createGlobalSettings().put(RATE, "10000");
        install();
    }

    private void install() {
        host = AppHost.install(JAR, site.confluence, folder.resolve("host-" + installs++));
        await(() -> ledger.isFilled(site.wiki.spaces().size()));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The back-fill did not end within a minute");
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** What may not be done is not done. */
    void live(Step step) {
        site.clock.goOn(Duration.ofMinutes(1 + step.how() % 40));
        Person who = WRITERS.get(step.who() % WRITERS.size());
        try {
            site.as(site.wiki.person(who.key()).filter(one -> !one.isRemoved()).orElse(Site.ADMIN), () -> {
                perform(step);
                return null;
            });
        } catch (RefusedException refused) {
            return;
        }
        afterwards(step);
    }

    private void perform(Step step) {
        Authoring authoring = site.authoring();
        Administering admin = site.confluence.administering();
        int how = step.how();
        switch (step.deed()) {
            case CREATE -> authoring.createPage(space(step.what()), parent(how, space(step.what())), title(how),
                    body(step));
            case POST -> authoring.createBlogPost(space(step.what()), title(how), body(step));
            case EDIT -> edit(step.what(), "<p>" + how + "</p>");
            case LINK -> edit(step.what(), body(step));
            case LINK_BY_ID -> edit(step.what(), byId(how));
            case RENAME -> page(step.what()).ifPresent(page ->
                    authoring.updatePage(page.id(), page.version(), title(how), text(page)));
            case COMMENT -> page(step.what()).ifPresent(page -> authoring.comment(page.id(), body(step)));
            case REPLY -> comment(step.what()).ifPresent(comment -> authoring.reply(comment.id(), body(step)));
            case CHANGE_COMMENT -> comment(step.what()).ifPresent(one -> authoring.updateComment(one.id(), body(step)));
            case REMOVE_COMMENT -> comment(step.what()).ifPresent(one -> authoring.removeComment(one.id()));
            case MOVE -> page(step.what()).ifPresent(page -> authoring.move(page.id(), space(how), null));
            case TRASH -> page(step.what()).ifPresent(page -> authoring.trash(page.id()));
            case RESTORE -> trashed(step.what()).ifPresent(page -> authoring.restore(page.id()));
            case PURGE -> trashed(step.what()).ifPresent(page -> admin.trash().purge(page.id()));
            case EMPTY_TRASH -> admin.trash().emptyTrash(space(step.what()));
            case REMOVE_VERSION -> page(step.what()).ifPresent(page -> removeVersion(page, how));
            case NEW_SPACE -> admin.spaces().create("N" + how, "New " + how);
            case RENAME_SPACE -> admin.spaces().rename(space(step.what()), "Space " + how);
            case ARCHIVE -> admin.spaces().archive(space(step.what()));
            case REMOVE_SPACE -> admin.spaces().remove(space(step.what()));
            case REMOVE_PERSON -> admin.people().remove(Site.EDITH.key());
            case HIDDEN_EDIT -> site.confluence.events().silently(() -> edit(step.what(), body(step)));
            case READ_MARKS, NIGHT, FAILING_JOB, RESTART -> { }
        }
    }

    /** Jobs run on threads of their own, after what people did is committed. */
    private void afterwards(Step step) {
        switch (step.deed()) {
            case READ_MARKS -> readMarks(step.how() % 3 > 0);
            case NIGHT -> run("reconciliation");
            case FAILING_JOB -> fail(step.what() % 3 == 0 ? "reconciliation" : "dirty-pages", step);
            case RESTART -> {
                host.close();
                install();
            }
            default -> { }
        }
    }

    /** In the middle of it the database is gone for a while. */
    private void fail(String job, Step step) {
        FragileDriver.failAfter(step.how(), 1 + step.who() % 10);
        try {
            run(job);
        } finally {
            FragileDriver.heal();
        }
    }

    private void readMarks(boolean andTenMinutesLater) {
        run("dirty-pages");
        if (andTenMinutesLater) {
            site.clock.goOn(Duration.ofMinutes(10));
            ledger.makeMarksDue();
            run("dirty-pages");
        }
    }

    private String run(String job) {
        return site.confluence.jobs().runNow(job).outcome();
    }

    private void edit(int which, String body) {
        page(which).ifPresent(page -> site.authoring().updatePage(page.id(), page.version(), page.title(), body));
    }

    /** No event tells of it. */
    private void removeVersion(Content page, int how) {
        List<Content> old = site.wiki.versions(page.id()).stream().filter(one -> one.originalId() != null).toList();
        if (!old.isEmpty()) {
            site.confluence.administering().trash().removeVersion(page.id(), old.get(how % old.size()).version());
        }
    }

    private Optional<Content> page(int which) {
        return chosen(PAGES, "current", which);
    }

    private Optional<Content> comment(int which) {
        return chosen("'comment'", "current", which);
    }

    private Optional<Content> trashed(int which) {
        return chosen(PAGES, "deleted", which);
    }

    private Optional<Content> chosen(String kinds, String status, int which) {
        List<Long> ids = site.database.jdbc().queryForList(CURRENT.formatted(kinds, status), Long.class);
        return ids.isEmpty() ? Optional.empty() : site.wiki.content(ids.get(which % ids.size()));
    }

    private String space(int which) {
        List<Space> spaces = site.wiki.spaces();
        return spaces.isEmpty() ? "NONE" : spaces.get(which % spaces.size()).key();
    }

    private Long parent(int which, String key) {
        return page(which).filter(page -> page.spaceId() != null && page.kind() == ContentKind.PAGE
                && site.wiki.space(page.spaceId()).orElseThrow().key().equals(key)).map(Content::id).orElse(null);
    }

    private String text(Content page) {
        return site.wiki.body(page.id()).map(Body::text).orElse("");
    }

    private static String title(int how) {
        return "Page " + how % 23;
    }

    private String body(Step step) {
        String key = space(step.how());
        return "<p><ac:link><ri:page ri:space-key=\"" + key + "\" ri:content-title=\"" + title(step.what())
                + "\" /></ac:link> <a href=\"https://example.org/" + step.how() + "\">web</a></p>"
                + (step.how() % 3 == 0 ? "<p><ac:link><ri:space ri:space-key=\"" + key + "\" /></ac:link></p>" : "");
    }

    /** Of a page that is there, or of one that lies in the trash. */
    private String byId(int which) {
        long id = (which % 3 == 0 ? trashed(which) : page(which)).map(Content::id).orElse(4711L);
        return "<p><a href=\"http://localhost:1990/confluence/pages/viewpage.action?pageId=" + id + "\">there</a></p>";
    }

    /** Acts on all marks, at once and ten minutes later, when the search index has caught up. */
    void settle() {
        for (int round = 0; round < 20 && (round == 0 || ledger.marks() > 0); round++) {
            site.clock.goOn(Duration.ofMinutes(10));
            ledger.makeMarksDue();
            run("dirty-pages");
        }
        assertThat(ledger.marks()).as("marks that never end").isZero();
    }

    /** What the nightly check finds, and finds again on the next night. */
    String night() {
        return run("reconciliation");
    }

    List<String> ledger() {
        return ledger.lines();
    }

    /** The ledger of an app that has just been installed. */
    List<String> freshLedger() {
        host.close();
        ledger.empty();
        install();
        return ledger.lines();
    }

    @Override
    public void close() {
        try {
            host.close();
        } finally {
            site.close();
        }
    }
}
