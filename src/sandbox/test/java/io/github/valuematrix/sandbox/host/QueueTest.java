package io.github.valuematrix.sandbox.host;

import static io.github.valuematrix.sandbox.host.ExampleSite.ADA;
import static io.github.valuematrix.sandbox.host.ExampleSite.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.confluence.Administering;
import io.github.valuematrix.sandbox.confluence.Authoring;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What happens in the wiki reaches the queue of the installed app. A mark that its job has acted on stays a while. */
public class QueueTest {
    private static final Path JAR = Path.of(System.getProperty("sandbox.app"));
    private static final String TABLE = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_name LIKE 'AO_%_DIRTY'";
    private static final long DOC = 1;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private ExampleSite site;
    private AppHost host;
    private Authoring authoring;
    private Administering administering;

    @Before
    public void install() {
        site = new ExampleSite(folder.getRoot().toPath().resolve("site"), Locale.UK, false);
        host = AppHost.install(JAR, site.confluence, folder.getRoot().toPath().resolve("host"));
        authoring = site.confluence.authoring();
        administering = site.confluence.administering();
    }

    @After
    public void close() {
        host.close();
        site.close();
    }

    @Test
    public void aPageIsMarkedWhateverBecomesOfIt() {
        long page = site.as(ADA, () -> authoring.createPage("DOC", null, "Plan", "<p>One</p>"));
        assertThat(marks()).containsExactly("page " + page);

        marksPage(page, () -> authoring.updatePage(page, 1, "Plan", "<p>Two</p>"));
        marksPage(page, () -> authoring.move(page, "SEC", null));
        marksPage(page, () -> authoring.trash(page));
        marksPage(page, () -> authoring.restore(page));
        marksPage(page, () -> authoring.trash(page));
        marksPage(page, () -> administering.trash().purge(page));
    }

    @Test
    public void whatHappensToACommentMarksItsPage() {
        long page = site.as(ADA, () -> authoring.createPage("DOC", null, "Plan", "<p>One</p>"));
        long comment = site.as(ADA, () -> authoring.comment(page, "<p>Why?</p>"));
        assertThat(marks()).containsExactly("page " + page, "page " + page);

        marksPage(page, () -> authoring.reply(comment, "<p>Because.</p>"));
        marksPage(page, () -> authoring.updateComment(comment, "<p>Why not?</p>"));
        marksPage(page, () -> authoring.removeComment(comment));
    }

    @Test
    public void aBlogPostIsMarkedAsAPageIs() {
        long post = site.as(ADA, () -> authoring.createBlogPost("DOC", "News", "<p>New</p>"));
        assertThat(marks()).containsExactly("page " + post);

        marksPage(post, () -> authoring.move(post, "SEC", null));
        marksPage(post, () -> authoring.trash(post));
        marksPage(post, () -> administering.trash().purge(post));
    }

    @Test
    public void aSpaceIsMarkedWhateverBecomesOfIt() {
        long made = site.as(ADA, () -> administering.spaces().create("NEW", "New ideas"));
        assertThat(marks()).containsExactly("space " + made);

        marksSpace(() -> administering.spaces().rename("DOC", "Papers"));
        marksSpace(() -> administering.spaces().archive("DOC"));
        marksSpace(() -> administering.spaces().takeOutOfArchive("DOC"));
        marksSpace(() -> administering.trash().emptyTrash("DOC"));
        marksSpace(() -> administering.spaces().remove("DOC"));
    }

    @Test
    public void aRemovedPersonIsMarkedAndARenamedOneIsNot() {
        administering(() -> administering.people().rename(RITA.key(), "rita.new"));
        assertThat(marks()).isEmpty();

        administering(() -> administering.people().remove(RITA.key()));
        assertThat(marks()).containsExactly("person " + RITA.key());
    }

    @Test
    public void looksAndWhatNoEventTellsOfMarkNothing() {
        long page = site.as(ADA, () -> authoring.createPage("DOC", null, "Plan", "<p>One</p>"));
        administering(() -> authoring.updatePage(page, 1, "Plan", "<p>Two</p>"));
        marks();

        administering(() -> authoring.view(page));
        administering(() -> administering.trash().removeVersion(page, 1));
        site.confluence.events().silently(() -> administering(() -> authoring.comment(page, "<p>Hidden</p>")));

        assertThat(marks()).isEmpty();
    }

    @Test
    public void anAppWhoseQueueIsGoneSpoilsNoSave() {
        site.database.jdbc().execute("DROP TABLE " + table());

        long page = site.as(ADA, () -> authoring.createPage("DOC", null, "Plan", "<p>One</p>"));
        administering(() -> administering.spaces().archive("DOC"));
        administering(() -> administering.people().remove(RITA.key()));

        assertThat(site.wiki.content(page)).isPresent();
        assertThat(site.wiki.space(DOC).orElseThrow().archived()).isTrue();
        assertThat(site.wiki.person(RITA.key()).orElseThrow().isRemoved()).isTrue();
    }

    private void marksPage(long page, Runnable change) {
        administering(change);
        assertThat(marks()).containsExactly("page " + page);
    }

    private void marksSpace(Runnable change) {
        administering(change);
        assertThat(marks()).containsExactly("space " + DOC);
    }

    private void administering(Runnable change) {
        site.as(ADA, () -> {
            change.run();
            return null;
        });
    }

    /** What was marked since it was last asked. */
    private List<String> marks() {
        List<String> marks = site.database.jdbc().query("SELECT * FROM " + table() + " ORDER BY \"ID\"",
                (row, number) -> named("page", row.getString("CONTENT_ID")) + named("space", row.getString("SPACE_ID"))
                        + named("person", row.getString("USER_KEY")));
        site.database.jdbc().update("DELETE FROM " + table());
        return marks;
    }

    private static String named(String kind, String id) {
        return id == null ? "" : kind + " " + id;
    }

    private String table() {
        return '"' + site.database.jdbc().queryForObject(TABLE, String.class) + '"';
    }
}
