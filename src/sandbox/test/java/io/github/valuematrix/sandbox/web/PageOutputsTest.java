package io.github.valuematrix.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.Pdf;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Pages in other pages, in exports and in messages. */
public class PageOutputsTest {
    private SmallWiki wiki;
    private HttpVisitor ines;

    @Before
    public void start() throws Exception {
        wiki = new SmallWiki(false, new PlainApp(Witness.module()));
        ines = HttpVisitor.of(wiki, "ines");
    }

    @After
    public void stop() {
        wiki.close();
    }

    @Test
    public void anIncludedPageIsRenderedAsItselfForWhoReads() throws Exception {
        ines.publish("FS", "Source", Witness.says(""));
        long page = ines.publish("FS", "Around", include("<ri:page ri:content-title=\"Source\" />"));

        assertThat(view(ines, page)).contains("<p>display of Source for ines</p>");
        assertThat(view(HttpVisitor.of(wiki, "rita"), page)).contains("<p>display of Source for rita</p>");
        assertThat(words(page)).contains("pdf of Source for ines");
    }

    @Test
    public void theStoredLinkToAnIncludedPageMayNameItsSpace() throws Exception {
        long page = ines.publish("FS", "Around",
                include("<ac:link><ri:page ri:space-key=\"FS\" ri:content-title=\"Adoption plan\" /></ac:link>"));

        assertThat(view(ines, page)).contains("<p>Our plan</p>");
    }

    @Test
    public void aPageThatIsChosenInTheEditorIsStoredAsALink() throws Exception {
        ines.post("/pages/docreatepage.action", "spaceKey", "FS", "title", "Chosen", "editorContent",
                "<div class=\"wysiwyg-macro\" data-macro-name=\"include\" data-macro-parameters=\""
                + "=FS:Adoption plan\"></div>");
        long page = wiki.wiki.pageByTitle(1, "Chosen").orElseThrow().id();

        assertThat(wiki.wiki.body(page).orElseThrow().text()).contains("<ac:parameter ac:name=\"\"><ac:link>"
                + "<ri:page ri:space-key=\"FS\" ri:content-title=\"Adoption plan\"");
        assertThat(view(ines, page)).contains("<p>Our plan</p>");
    }

    @Test
    public void whatTheReaderMayNotSeeIsIncludedAsIfItWereMissing() throws Exception {
        String missing = view(ines, ines.publish("FS", "One", include("<ri:page ri:content-title=\"Nothing\" />")));
        long page = ines.publish("FS", "Two", include("<ri:page ri:content-title=\"Secret\" />"));

        assertThat(message(missing)).isEqualTo(message(view(ines, page))).contains("could not be found");
        assertThat(view(HttpVisitor.of(wiki, "admin"), page)).contains("Hush");
    }

    @Test
    public void aPageThatIncludesItselfIsStopped() throws Exception {
        long page = ines.publish("FS", "Snake", "<p>Head</p>" + include("<ri:page ri:content-title=\"Ring\" />"));
        ines.publish("FS", "Ring", "<p>Ring</p>" + include("<ri:page ri:content-title=\"Snake\" />"));

        assertThat(view(ines, page)).containsOnlyOnce("<p>Head</p>").containsOnlyOnce("<p>Ring</p>")
                .contains("Already included page");
    }

    @Test
    public void anExcerptIsShownWithoutTheRestOfItsPage() throws Exception {
        ines.publish("FS", "Source", "<p>Before</p><ac:structured-macro ac:name=\"excerpt\"><ac:rich-text-body>"
                + Witness.says("") + "</ac:rich-text-body></ac:structured-macro>");
        long page = ines.publish("FS", "Around", "<ac:structured-macro ac:name=\"excerpt-include\"><ac:parameter "
                + "ac:name=\"\"><ri:page ri:content-title=\"Source\" /></ac:parameter></ac:structured-macro>");

        assertThat(view(ines, page)).contains("<p>display of Source for ines</p>").doesNotContain("Before");
    }

    @Test
    public void exportsAreMadeForWhoAsks() throws Exception {
        long page = ines.publish("FS", "Report & more", Witness.says(""));
        HttpResponse<String> word = ines.get("/exportword?pageId=" + page);

        assertThat(word.headers().firstValue("Content-Type")).get().asString().startsWith("application/vnd.ms-word");
        assertThat(word.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"Report-more.doc\"");
        assertThat(word.body()).contains("<h1>Report &amp; more</h1>", "<p>word of Report & more for ines</p>");
        assertThat(output("html_export", page)).contains("<p>html_export of Report & more for ines</p>");
    }

    @Test
    public void messagesAreMadeForNobody() throws Exception {
        ines.publish("FS", "Source", "<p>Inner words</p>");
        long page = ines.publish("FS", "News of today",
                Witness.says("") + include("<ri:page ri:content-title=\"Source\" />"));

        for (String type : new String[] {"email", "feed", "diff"}) {
            assertThat(output(type, page)).contains("<p>" + type + " of News of today for nobody</p>")
                    .contains("could not be found").doesNotContain("Inner words").doesNotContain("<style");
        }
        assertThat(ines.get("/pages/output.action?type=fax&pageId=" + page).statusCode()).isEqualTo(400);
    }

    @Test
    public void linksOfWhatLeavesTheSiteAreWhole() throws Exception {
        long page = ines.publish("FS", "Links",
                "<p><ac:link><ri:page ri:content-title=\"Adoption plan\" /></ac:link></p>");

        assertThat(output("email", page)).contains("href=\"http://localhost/wiki/display/FS/Adoption+plan\"");
        assertThat(view(ines, page)).contains("href=\"/wiki/display/FS/Adoption+plan\"");
    }

    @Test
    public void thePdfHoldsTheWordsOfThePage() throws Exception {
        long page = ines.publish("FS", "On paper", "<p>Before &amp; after&nbsp;it<br/>\u0007next</p>"
                + Witness.says("&lt;p title=\"a&amp;middot;b\"&gt;&amp;eacute;t&amp;eacute;&lt;br/&gt;2&lt;/p&gt;"));

        assertThat(words(page)).contains("On paper", "Before & after", "next", "\u00e9t\u00e9 2");
    }

    @Test
    public void aMacroWhoseMarkupIsNotWellFormedIsNamedInsteadOfAPdf() throws Exception {
        for (String bad : new String[] {"&lt;p&gt;open", "a&lt;br&gt;b", "&lt;p title=x&gt;y&lt;/p&gt;",
                "&lt;/div&gt;&lt;div&gt;", "R &amp;amp D", "&amp;unheardof;"}) {
            long page = ines.publish("FS", "Bad" + bad.hashCode(), "<p>Good</p>" + Witness.says(bad));
            HttpResponse<String> answer = ines.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page);

            assertThat(answer.statusCode()).as(bad).isEqualTo(500);
            assertThat(answer.body()).as(bad).contains("the macro &apos;witness&apos;", "well-formed");
            assertThat(output("email", page)).as(bad).contains("<p>Good</p>");
        }
    }

    @Test
    public void thePdfFetchesNothing() throws Exception {
        long page = ines.publish("FS", "Picture",
                Witness.says("&lt;p&gt;Before&lt;img src=\"http://localhost:1/x.png\" alt=\"\"/&gt; after&lt;/p&gt;"));

        assertThat(words(page)).contains("Before", "after");
    }

    @Test
    public void whatOneMayNotSeeOneCannotExport() throws Exception {
        for (String address : new String[] {"/exportword?", "/spaces/flyingpdf/pdfpageexport.action?",
                "/pages/output.action?type=email&", "/pages/output.action?type=html_export&"}) {
            String path = address + "pageId=" + SmallWiki.SECRET;
            assertThat(HttpVisitor.of(wiki, "rita").get(path).statusCode()).as(address).isEqualTo(404);
            assertThat(new HttpVisitor(wiki.port).get(path).statusCode()).as(address).isEqualTo(302);
        }
    }

    @Test
    public void whoMayOnlyReadFindsTheExportsInTheMenuOfThePage() throws Exception {
        assertThat(HttpVisitor.of(wiki, "rita").get("/display/FS/Adoption+plan").body())
                .contains("href=\"/wiki/spaces/flyingpdf/pdfpageexport.action?pageId=102\"",
                        "href=\"/wiki/exportword?pageId=102\"")
                .doesNotContain("editPageLink");
    }

    private static String include(String target) {
        return "<ac:structured-macro ac:name=\"include\" ac:schema-version=\"1\"><ac:parameter ac:name=\"\">" + target
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String view(HttpVisitor reader, long page) throws IOException, InterruptedException {
        return reader.get("/pages/viewpage.action?pageId=" + page).body();
    }

    private static String message(String page) {
        return page.replaceAll("(?s).*(<div class=\"error macro-error\".*?</div>).*", "$1");
    }

    private String output(String type, long page) throws IOException, InterruptedException {
        return ines.get("/pages/output.action?type=" + type + "&pageId=" + page).body();
    }

    private String words(long page) throws IOException, InterruptedException {
        return new Pdf(ines.download("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page).body()).words();
    }
}
