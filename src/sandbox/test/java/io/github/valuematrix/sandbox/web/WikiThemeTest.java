package io.github.valuematrix.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WikiThemeTest {
    private SmallWiki wiki;

    @Before
    public void start() {
        wiki = new SmallWiki(false, new PlainApp());
    }

    @After
    public void stop() {
        wiki.close();
    }

    @Test
    public void thePageOfAnAppStandsAmongTheTabsOfSpaceTools() throws Exception {
        String page = HttpVisitor.of(wiki, "maya").get("/app?decorator=atl.general&selection=tab&key=FS").body();

        assertThat(page).contains("<title>A page - Field Service - Small Wiki</title>")
                .contains("<li class=\"aui-nav-selected\"><a id=\"tab-link\"", "Tab &amp; more")
                .contains("<h1>A page</h1>", "<p id=\"own\">Own words</p>", "<meta name=\"mine\" content=\"1\">")
                .contains("id=\"space-tools-link\"");
    }

    @Test
    public void whatAPageAsksForIsLoadedOnIt() throws Exception {
        HttpVisitor maya = HttpVisitor.of(wiki, "maya");

        assertThat(maya.get("/app?decorator=atl.general").body())
                .contains("href=\"/wiki/download/own.css\"", "src=\"/wiki/download/own.js\" defer");
        assertThat(maya.get("/dashboard").body()).doesNotContain("own.css");
    }

    @Test
    public void aPageWithoutASpaceHasNoSideBar() throws Exception {
        assertThat(HttpVisitor.of(wiki, "maya").get("/app?decorator=atl.general").body())
                .contains("Own words").doesNotContain("id=\"sidebar\"");
    }

    @Test
    public void thePageOfTheAdministrationIsMarkedInItsMenu() throws Exception {
        assertThat(HttpVisitor.of(wiki, "admin").get("/app?decorator=atl.admin&selection=entry").body())
                .contains("Own words", "Plain &lt;app&gt;")
                .containsPattern("class=\"selected\" aria-current=\"true\" id=\"entry-link\"");
    }

    @Test
    public void spaceToolsOfferTheTabOfTheApp() throws Exception {
        assertThat(HttpVisitor.of(wiki, "maya").get("/spaces/viewspacesummary.action?key=FS").body())
                .contains("id=\"tab-link\" href=\"/wiki/app?decorator=atl.general&amp;selection=tab\"");
    }
}
