package io.github.valuematrix.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Person;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What administrators change by hand: spaces, the trash, old versions and people. */
public class AdministeringWebTest {
    private SmallWiki wiki;
    private HttpVisitor admin;

    @Before
    public void start() throws Exception {
        wiki = new SmallWiki(false);
        admin = HttpVisitor.of(wiki, "admin");
    }

    @After
    public void stop() {
        wiki.close();
    }

    @Test
    public void aSpaceIsRenamedAndArchivedFromItsOverview() throws Exception {
        HttpVisitor maya = HttpVisitor.of(wiki, "maya");
        maya.post("/spaces/doeditspace.action", "key", "FS", "name", "Service & more");
        maya.post("/spaces/doarchivespace.action", "key", "FS");

        assertThat(maya.get("/spaces/viewspacesummary.action?key=FS").body())
                .contains("Service &amp; more", "Archived", "Take out of the archive");
        maya.post("/spaces/dounarchivespace.action", "key", "FS");
        assertThat(wiki.wiki.spaceByKey("FS").orElseThrow().archived()).isFalse();
    }

    @Test
    public void aSpaceIsRemovedAfterItWasAskedFor() throws Exception {
        assertThat(admin.get("/spaces/removespace.action?key=FS").body())
                .contains("Delete the space “Field Service”?", "deleted for good");
        admin.post("/spaces/doremovespace.action", "key", "FS");

        assertThat(wiki.wiki.spaces()).isEmpty();
        assertThat(admin.get("/dashboard").statusCode()).isEqualTo(200);
    }

    @Test
    public void whatIsInTheTrashIsRestoredOrRemovedForGood() throws Exception {
        admin.post("/pages/doremovepage.action", "pageId", "" + SmallWiki.PLAN);
        admin.post("/pages/doremovepage.action", "pageId", "" + SmallWiki.POST);
        assertThat(admin.get("/pages/viewtrash.action?key=FS").body()).contains("Adoption plan", "News", "Empty trash");

        admin.post("/pages/dorestoretrash.action", "key", "FS", "pageId", "" + SmallWiki.PLAN);
        admin.post("/pages/dopurgetrash.action", "key", "FS", "pageId", "" + SmallWiki.POST);

        assertThat(admin.get("/pages/viewtrash.action?key=FS").body()).contains("The trash is empty.");
        assertThat(wiki.wiki.content(SmallWiki.PLAN).orElseThrow().isCurrent()).isTrue();
        assertThat(wiki.wiki.content(SmallWiki.POST)).isEmpty();
    }

    @Test
    public void theTrashIsEmptiedAfterItWasAskedFor() throws Exception {
        admin.post("/pages/doremovepage.action", "pageId", "" + SmallWiki.PLAN);
        assertThat(admin.get("/pages/emptytrash.action?key=FS").body()).contains("Empty the trash of “Field Service”?");
        admin.post("/pages/doemptytrash.action", "key", "FS");

        assertThat(wiki.wiki.content(SmallWiki.PLAN)).isEmpty();
    }

    @Test
    public void theHistoryShowsVersionsAndLetsAdministratorsRemoveOldOnes() throws Exception {
        admin.post("/pages/doeditpage.action", "pageId", "" + SmallWiki.PLAN, "version", "3", "title",
                "Adoption plan", "editorContent", "<p>New</p>");
        String history = "/pages/viewpreviousversions.action?pageId=" + SmallWiki.PLAN;
        assertThat(admin.get(history).body()).contains("Remove version 3").doesNotContain("Remove version 4");
        assertThat(HttpVisitor.of(wiki, "ines").get(history).body()).contains("Maya").doesNotContain("Remove version");

        admin.post("/pages/doremoveversion.action", "pageId", "" + SmallWiki.PLAN, "version", "3");
        assertThat(wiki.wiki.versions(SmallWiki.PLAN)).hasSize(1);
    }

    @Test
    public void aPersonIsRenamedAndThenRemovedAndCannotLogInAnyMore() throws Exception {
        String key = Person.keyOf("ines");
        assertThat(admin.get("/admin/users/browseusers.action").body()).contains("Delete Ines Moreau")
                .doesNotContain("Delete Site Administrator");
        admin.post("/admin/users/doedituser.action", "userKey", key, "name", "ines.moreau");
        HttpVisitor ines = HttpVisitor.of(wiki, "ines.moreau");
        assertThat(ines.get("/dashboard").statusCode()).isEqualTo(200);

        assertThat(admin.get("/admin/users/removeuser.action?userKey=" + key).body()).contains("What they wrote stays");
        admin.post("/admin/users/doremoveuser.action", "userKey", key);

        assertThat(ines.get("/dashboard").statusCode()).isEqualTo(302);
        assertThat(HttpVisitor.of(wiki, "ines").get("/dashboard").statusCode()).isEqualTo(302);
        assertThat(admin.get("/display/FS/Adoption+plan").body()).contains("Created by user-").doesNotContain("Moreau");
    }

    @Test
    public void othersAreRefused() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");

        assertThat(ines.get("/pages/viewtrash.action?key=FS").statusCode()).isEqualTo(403);
        assertThat(ines.get("/spaces/removespace.action?key=FS").statusCode()).isEqualTo(403);
        assertThat(ines.get("/admin/users/browseusers.action").statusCode()).isEqualTo(403);
        assertThat(ines.post("/spaces/doremovespace.action", "key", "FS").statusCode()).isEqualTo(403);
        assertThat(ines.post("/admin/users/doremoveuser.action", "userKey", Person.keyOf("maya")).statusCode()).isEqualTo(403);
        assertThat(admin.postAsIs("/spaces/doremovespace.action", "key", "FS").statusCode()).isEqualTo(400);
        assertThat(wiki.wiki.spaces()).hasSize(1);
    }
}
