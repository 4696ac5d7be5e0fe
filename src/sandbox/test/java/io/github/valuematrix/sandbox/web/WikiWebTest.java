package io.github.valuematrix.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WikiWebTest {
    private SmallWiki wiki;

    @Before
    public void start() {
        wiki = new SmallWiki(false);
    }

    @After
    public void stop() {
        wiki.close();
    }

    @Test
    public void whoIsNotLoggedInIsSentToLogInAndComesBack() throws Exception {
        HttpVisitor browser = new HttpVisitor(wiki.port);
        HttpResponse<String> asked = browser.get("/display/FS/Adoption+plan");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(HttpVisitor.location(asked)).isEqualTo("/wiki/login?os_destination=%2Fdisplay%2FFS%2FAdoption%2Bplan");
        assertThat(HttpVisitor.location(browser.post("/login", "name", "rita", "os_destination",
                "/display/FS/Adoption+plan"))).isEqualTo("/wiki/display/FS/Adoption+plan");
        assertThat(browser.get("/display/FS/Adoption+plan").body()).contains("Our plan");
    }

    @Test
    public void nobodyIsLedToAnotherSiteAfterLoggingIn() {
        assertThat(LogIn.destination("//evil.example/x")).isEqualTo("/dashboard");
        assertThat(LogIn.destination("/\\evil.example")).isEqualTo("/dashboard");
        assertThat(LogIn.destination("https://evil.example")).isEqualTo("/dashboard");
        assertThat(LogIn.destination("")).isEqualTo("/dashboard");
        assertThat(LogIn.destination("/plugins/a.action?key=FS")).isEqualTo("/plugins/a.action?key=FS");
    }

    @Test
    public void theLogInPageOffersFivePeopleWithTheirRoles() throws Exception {
        assertThat(new HttpVisitor(wiki.port).get("/login").body())
                .contains("login-admin", "login-maya", "login-ines", "login-rita", "login-paul")
                .contains("Reader: sees pages and changes nothing.");
    }

    @Test
    public void aUserNameThatNobodyHasIsExplained() throws Exception {
        assertThat(new HttpVisitor(wiki.port).post("/login", "name", "<x>").body())
                .contains("Nobody here has the user name “&lt;x&gt;”");
    }

    @Test
    public void whoLogsOutIsAStrangerAgain() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        assertThat(ines.get("/dashboard").statusCode()).isEqualTo(200);

        ines.post("/logout");

        assertThat(ines.get("/dashboard").statusCode()).isEqualTo(302);
    }

    @Test
    public void programsSayTheirNameWithEachRequest() throws Exception {
        HttpVisitor program = new HttpVisitor(wiki.port);

        assertThat(program.getAs("rita", "/dashboard").body()).contains("Field Service");
        assertThat(program.getAs("nobody", "/dashboard").statusCode()).isEqualTo(401);
    }

    @Test
    public void theDashboardShowsOnlyWhatOneMaySee() throws Exception {
        assertThat(HttpVisitor.of(wiki, "rita").get("/dashboard").body())
                .contains("Adoption plan", "News").doesNotContain("Secret");
        assertThat(HttpVisitor.of(wiki, "admin").get("/dashboard").body()).contains("Secret");
    }

    @Test
    public void aPageSaysWhoWroteItInTheSitesTimeZone() throws Exception {
        assertThat(HttpVisitor.of(wiki, "rita").get("/display/FS/Adoption+plan").body())
                .contains("Created by Ines Moreau, last changed by Maya Krueger on 19 Nov 2026")
                .contains("<a href=\"/wiki/display/FS/Service+handbook\"")
                .doesNotContain("alert(1)");
    }

    @Test
    public void aPageIsFoundAtEachOfItsAddresses() throws Exception {
        HttpVisitor rita = HttpVisitor.of(wiki, "rita");

        for (String address : new String[] {"/display/fs/adoption+plan", "/display/FS/Adoption%20plan",
                "/pages/viewpage.action?pageId=102", "/spaces/FS/pages/102/Anything",
                "/pages/viewpage.action?spaceKey=FS&title=Adoption+plan"}) {
            assertThat(rita.get(address).body()).as(address).contains("Our plan");
        }
        assertThat(rita.get("/display/FS").body()).contains("Welcome");
        assertThat(rita.get("/spaces/FS/overview").body()).contains("Welcome");
    }

    @Test
    public void aPageOfLongAgoIsShownAsItWasWritten() throws Exception {
        assertThat(HttpVisitor.of(wiki, "rita").get("/pages/viewpage.action?pageId=104").body())
                .contains("<pre class=\"wiki-markup\">h1. Old &lt;b&gt;</pre>");
    }

    @Test
    public void whatIsHiddenAndWhatIsMissingGetTheSameAnswer() throws Exception {
        HttpVisitor rita = HttpVisitor.of(wiki, "rita");
        HttpResponse<String> hidden = rita.get("/display/FS/Secret");
        HttpResponse<String> missing = rita.get("/display/FS/Nothing");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body()).contains("Page not found");
        assertThat(rita.get("/nowhere/at/all").statusCode()).isEqualTo(404);
    }

    @Test
    public void readersAreOfferedNothingTheyMayNotDo() throws Exception {
        HttpVisitor rita = HttpVisitor.of(wiki, "rita");

        assertThat(rita.get("/display/FS/Adoption+plan").body())
                .doesNotContain("editPageLink", "comment-form", "create-page-button", "space-tools-link", "admin-link");
        assertThat(rita.get("/pages/editpage.action?pageId=102").statusCode()).isEqualTo(403);
        assertThat(rita.post("/pages/doeditpage.action", "pageId", "102", "version", "3", "title", "X",
                "editorContent", "<p>x</p>").statusCode()).isEqualTo(403);
        assertThat(rita.post("/pages/doaddcomment.action", "pageId", "102", "comment", "x").statusCode())
                .isEqualTo(403);
        assertThat(rita.get("/spaces/viewspacesummary.action?key=FS").statusCode()).isEqualTo(403);
        assertThat(wiki.wiki.comments(SmallWiki.PLAN)).isEmpty();
    }

    @Test
    public void aChangeWithoutTheSessionsTokenIsNotMade() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        HttpResponse<String> answer = ines.postAsIs("/pages/doeditpage.action", "pageId", "102", "version", "3",
                "title", "Taken over", "editorContent", "<p>x</p>", "atl_token", "0");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing was changed");
        assertThat(wiki.wiki.content(SmallWiki.PLAN).orElseThrow().title()).isEqualTo("Adoption plan");
    }

    @Test
    public void anEditIsANewVersionOfThePage() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        HttpResponse<String> answer = ines.post("/pages/doeditpage.action", "pageId", "102", "version", "3",
                "title", "Adoption plan", "editorContent", "<p>Better <b>plan</b></p>");

        assertThat(HttpVisitor.location(answer)).isEqualTo("/wiki/display/FS/Adoption+plan");
        assertThat(wiki.wiki.content(SmallWiki.PLAN).orElseThrow().version()).isEqualTo(4);
        assertThat(wiki.wiki.body(SmallWiki.PLAN).orElseThrow().text())
                .isEqualTo("<p>Better <strong>plan</strong></p>");
    }

    @Test
    public void savingWhatWasNotTouchedKeepsEveryLetter() throws Exception {
        HttpVisitor.of(wiki, "ines").post("/pages/doeditpage.action", "pageId", "102", "version", "3", "title", "Renamed",
                "editorContent", "<p>whatever</p>", "unchanged", "true");

        assertThat(wiki.wiki.body(SmallWiki.PLAN).orElseThrow().text())
                .isEqualTo("<p>Our plan<script>alert(1)</script></p>");
        assertThat(wiki.wiki.content(SmallWiki.PLAN).orElseThrow().title()).isEqualTo("Renamed");
    }

    @Test
    public void theSecondOfTwoWhoSaveLosesNothingAndIsTold() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        ines.post("/pages/doeditpage.action", "pageId", "102", "version", "3", "title", "Adoption plan",
                "editorContent", "<p>first</p>");
        HttpResponse<String> second = HttpVisitor.of(wiki, "maya").post("/pages/doeditpage.action", "pageId", "102",
                "version", "3", "title", "My title", "editorContent", "<p>second words</p>");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Ines Moreau has changed", "second words", "value=\"My title\"");
        assertThat(wiki.wiki.body(SmallWiki.PLAN).orElseThrow().text()).isEqualTo("<p>first</p>");
    }

    @Test
    public void aTitleThatIsTakenIsRefusedAndTheTextStays() throws Exception {
        HttpResponse<String> answer = HttpVisitor.of(wiki, "ines").post("/pages/docreatepage.action", "spaceKey", "FS",
                "title", "Adoption plan", "editorContent", "<p>my words</p>");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("exists in this space already", "my words");
    }

    @Test
    public void pagesAndBlogPostsAreCreatedInTheirPlaces() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        ines.post("/pages/docreatepage.action", "spaceKey", "FS", "parentId", "102", "title", "Below", "editorContent",
                "<p>x</p>");
        ines.post("/pages/docreateblogpost.action", "spaceKey", "FS", "title", "Today", "editorContent", "<p>y</p>");

        assertThat(wiki.wiki.pageByTitle(1, "Below").orElseThrow().parentId()).isEqualTo(SmallWiki.PLAN);
        assertThat(ines.get("/pages/viewrecentblogposts.action?key=FS").body()).contains("Today", "News");
    }

    @Test
    public void commentsAndAnswersStandBelowThePage() throws Exception {
        HttpVisitor paul = HttpVisitor.of(wiki, "paul");
        paul.post("/pages/doaddcomment.action", "pageId", "102", "comment", "One <b>\n\ntwo");
        long comment = wiki.wiki.comments(SmallWiki.PLAN).get(0).id();
        paul.post("/pages/doaddcomment.action", "pageId", "102", "parentId", "" + comment, "comment", "Yes");

        assertThat(paul.get("/display/FS/Adoption+plan").body())
                .contains("<p>One &lt;b&gt;</p><p>two</p>", "<p>Yes</p>", "reply-" + comment);
        assertThat(wiki.wiki.comments(SmallWiki.PLAN)).extracting(one -> one.parentId())
                .containsExactly(null, comment);
    }

    @Test
    public void aReplyToACommentOfAnotherPageIsRefused() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        ines.post("/pages/doaddcomment.action", "pageId", "101", "comment", "x");
        long elsewhere = wiki.wiki.comments(SmallWiki.HOME).get(0).id();

        assertThat(ines.post("/pages/doaddcomment.action", "pageId", "102", "parentId", "" + elsewhere, "comment", "y")
                .statusCode()).isEqualTo(404);
    }

    @Test
    public void aTrashedPageIsGone() throws Exception {
        HttpVisitor ines = HttpVisitor.of(wiki, "ines");
        assertThat(ines.get("/pages/removepage.action?pageId=102").body()).contains("Delete “Adoption plan”?");

        ines.post("/pages/doremovepage.action", "pageId", "102");

        assertThat(ines.get("/display/FS/Adoption+plan").statusCode()).isEqualTo(404);
    }

    @Test
    public void theEditorGetsTheMacrosAndTheOldTextAsItWas() throws Exception {
        String body = HttpVisitor.of(wiki, "ines").get("/pages/editpage.action?pageId=104").body();

        assertThat(body).contains("\"name\":\"status\"", "\"values\":[{")
                .contains("data-macro-name=\"unmigrated-wiki-markup\"", "h1. Old &lt;b&gt;");
    }

    @Test
    public void aPreviewIsRenderedByTheMacro() throws Exception {
        assertThat(HttpVisitor.of(wiki, "ines").post("/pages/previewmacro.action", "spaceKey", "FS", "macro",
                "<span class=\"wysiwyg-macro\" data-macro-name=\"status\" "
                        + "data-macro-parameters=\"title=Done\"></span>").body())
                .contains("status-macro").contains(">Done</span>");
    }

    @Test
    public void onlySiteAdministratorsRunJobs() throws Exception {
        assertThat(HttpVisitor.of(wiki, "maya").get("/admin/console.action").statusCode()).isEqualTo(403);
        assertThat(HttpVisitor.of(wiki, "maya").post("/admin/runjob.action", "job", "count").statusCode()).isEqualTo(403);
        assertThat(wiki.runs).isZero();
        HttpVisitor admin = HttpVisitor.of(wiki, "admin");

        admin.post("/admin/runjob.action", "job", "count");

        assertThat(wiki.runs).isEqualTo(1);
        assertThat(admin.get("/admin/console.action").body()).contains("Count runs", "No app is installed.");
    }

    @Test
    public void spaceToolsListWhoMayDoWhat() throws Exception {
        assertThat(HttpVisitor.of(wiki, "maya").get("/spaces/viewspacesummary.action?key=FS").body())
                .contains("Group confluence-users", "Field Service", "space-tools-tabs");
    }

    @Test
    public void filesOfThePagesAreServedButNotTheirTemplates() throws Exception {
        HttpVisitor browser = new HttpVisitor(wiki.port);
        HttpResponse<String> styles = browser.get("/wiki-assets/aui/aui-prototyping.css");

        assertThat(styles.statusCode()).isEqualTo(200);
        assertThat(styles.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(styles.headers().firstValue("Cache-Control")).hasValue("public, max-age=86400");
        assertThat(browser.get("/wiki-assets/layout.vm").statusCode()).isEqualTo(404);
        assertThat(browser.get("/wiki-assets/../web/wiki.js").statusCode()).isNotEqualTo(200);
    }

    @Test
    public void pagesAllowNoScriptsFromElsewhere() throws Exception {
        assertThat(new HttpVisitor(wiki.port).get("/login").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-ancestors 'self'");
    }

    @Test
    public void inReadOnlyModeNothingChangesAndEverybodyIsTold() throws Exception {
        try (SmallWiki closed = new SmallWiki(true)) {
            HttpVisitor ines = HttpVisitor.of(closed, "ines");

            assertThat(ines.get("/display/FS/Adoption+plan").body()).contains("read-only mode")
                    .doesNotContain("editPageLink");
            assertThat(ines.post("/pages/doeditpage.action", "pageId", "102", "version", "3", "title", "X",
                    "editorContent", "<p>kept words</p>").body()).contains("read-only mode", "kept words");
            assertThat(closed.wiki.content(SmallWiki.PLAN).orElseThrow().version()).isEqualTo(3);
        }
    }
}
