package io.github.valuematrix.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.Test;

/** What somebody can create, and what it begins with. */
public class CreationWebTest {
    private SmallWiki wiki = new SmallWiki(false, new PlainApp());

    @After
    public void stop() {
        wiki.close();
    }

    private String page(String person, String path) throws Exception {
        return HttpVisitor.of(wiki, person).get(path).body();
    }

    @Test
    public void createLeadsToTheChoice() throws Exception {
        assertThat(page("ines", "/display/FS")).contains("/wiki/pages/createcontent.action?spaceKey=FS");
        assertThat(page("ines", "/pages/createcontent.action?spaceKey=FS")).contains("create-blank-page",
                "create-blog-post", "data-blueprint=\"plain:plan\"", "Plan &amp; more", "What we want",
                "src=\"/wiki/download/icon.png\"");
    }

    @Test
    public void withoutAnAppThereAreEmptyPagesOnly() throws Exception {
        wiki.close();
        wiki = new SmallWiki(false);

        assertThat(page("ines", "/pages/createcontent.action?spaceKey=FS")).contains("create-blank-page")
                .doesNotContain("data-blueprint");
    }

    @Test
    public void aBlueprintFillsTheEditor() throws Exception {
        assertThat(page("ines", "/pages/createpage.action?spaceKey=FS&blueprint=plain:plan"))
                .contains("<p>We will <span class=\"editor-placeholder\"").contains(">do what?</span>");
        assertThat(page("ines", "/pages/createpage.action?spaceKey=FS")).doesNotContain("We will");
    }

    @Test
    public void whoMayNotWriteIsNotAsked() throws Exception {
        HttpVisitor rita = HttpVisitor.of(wiki, "rita");

        assertThat(rita.get("/pages/createcontent.action?spaceKey=FS").statusCode()).isEqualTo(403);
        assertThat(rita.get("/pages/createpage.action?spaceKey=FS&blueprint=plain:plan").statusCode()).isEqualTo(403);
        assertThat(HttpVisitor.of(wiki, "ines").get("/pages/createcontent.action?spaceKey=XX").statusCode())
                .isEqualTo(404);
    }

    @Test
    public void aBlueprintThatIsNotThereIsNotFound() throws Exception {
        assertThat(HttpVisitor.of(wiki, "ines").get("/pages/createpage.action?spaceKey=FS&blueprint=plain:no")
                .statusCode()).isEqualTo(404);
    }
}
