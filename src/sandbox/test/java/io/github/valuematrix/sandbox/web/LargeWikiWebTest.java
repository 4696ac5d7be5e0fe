package io.github.valuematrix.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.SiteSettings;
import io.github.valuematrix.sandbox.host.WebServer;
import io.github.valuematrix.sandbox.scale.Founding;
import io.github.valuematrix.sandbox.scale.Scale;
import io.github.valuematrix.sandbox.scale.ScaleWiki;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The pages of administrators in a wiki of 20 000 pages, which is computed. */
public class LargeWikiWebTest {
    private static final int MOST_LISTED = 500;

    private ScaleWiki computed;
    private Database database;
    private Wiki wiki;
    private Confluence confluence;
    private WebServer server;
    private HttpVisitor admin;
    private Space space;

    @Before
    public void start() throws Exception {
        Database empty = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        computed = new ScaleWiki(Scale.of("pages=20000,spaces=300,users=700"), LocalDate.of(2026, 3, 4),
                ZoneOffset.UTC);
        new Founding(computed).write(empty);
        database = empty.with(computed);
        wiki = new Wiki(database);
        confluence = new Confluence(database, wiki, new SiteSettings("http://localhost/wiki", ZoneOffset.UTC,
                Locale.ENGLISH, Duration.ZERO, false));
        server = WebServer.start(0, "/wiki",
                new WikiWeb("Large Wiki", confluence, database, wiki, Optional.empty()).modules());
        admin = new HttpVisitor(server.port());
        admin.post("/login", "name", "admin");
        space = computed.spaces().get(0);
    }

    @After
    public void stop() {
        server.close();
        confluence.close();
        database.close();
    }

    @Test
    public void listsStopAtAFewHundred() throws Exception {
        assertThat(times("<tr>", "/admin/users/browseusers.action")).isEqualTo(MOST_LISTED + 1);
        assertThat(admin.get("/admin/users/browseusers.action").body()).contains("Only the first 500 are listed");
        assertThat(times("<tr>", "/browsepeople.action")).isEqualTo(MOST_LISTED + 1);
        assertThat(times("<tr>", "/spacedirectory/view.action")).isLessThan(MOST_LISTED);
    }

    @Test
    public void theTrashListsAFewHundredAndIsEmptiedAsAWhole() throws Exception {
        List<Long> ids = wiki.current(space.id(), ContentKind.PAGE, space.homePage(), MOST_LISTED + 1).stream()
                .map(page -> page.id()).toList();
        ids.forEach(database.computed()::takeOver);
        ids.forEach(id -> database.jdbc().update("UPDATE content SET status = 'deleted' WHERE content_id = ?", id));
        String trash = "/pages/viewtrash.action?key=" + space.key();

        assertThat(times("<tr>", trash)).isEqualTo(MOST_LISTED + 1);
        assertThat(admin.get(trash).body()).contains("Only the first 500 are listed");
        admin.post("/pages/doemptytrash.action", "key", space.key());
        assertThat(admin.get(trash).body()).contains("The trash is empty.");
    }

    @Test
    public void aVersionThatIsRemovedLeavesTheHistory() throws Exception {
        long page = computed.ids(space.id(), ContentKind.PAGE, space.homePage())
                .filter(id -> computed.content(id).version() > 2).findFirst().orElseThrow();
        String history = "/pages/viewpreviousversions.action?pageId=" + page;
        assertThat(times("<tr>", history)).isEqualTo(1 + computed.versions(page).size());
        admin.post("/pages/doremoveversion.action", "pageId", "" + page, "version", "1");

        assertThat(times("<tr>", history)).isEqualTo(computed.versions(page).size());
    }

    @Test
    public void aSpaceIsRemovedAndItsPagesAreNotThereAnyMore() throws Exception {
        admin.post("/spaces/doremovespace.action", "key", space.key());

        assertThat(admin.get("/pages/viewpage.action?pageId=" + space.homePage()).statusCode()).isEqualTo(404);
        assertThat(admin.get("/display/" + space.key()).statusCode()).isEqualTo(404);
        assertThat(admin.get("/dashboard").statusCode()).isEqualTo(200);
    }

    private int times(String text, String path) throws Exception {
        return admin.get(path).body().split(text, -1).length - 1;
    }
}
