package io.github.valuematrix.sandbox.web.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;

public class StorageRendererTest {
    private final StorageRenderer renderer = new StorageRenderer(new FewLinks(), TestMacros.MACROS, (space, title) -> Optional.empty());

    @Test
    public void ordinaryMarkupIsShownAsItIs() {
        assertThat(render("<h1>One</h1><p>a&nbsp;<strong>b</strong> &amp; c</p>"))
                .isEqualTo("<h1>One</h1><p>a&nbsp;<strong>b</strong> &amp; c</p>");
    }

    @Test
    public void whatIsShownIsXhtml() {
        assertThat(render("<p title=\"a &quot;&lt;&amp;\" class=\"\">b<br/>c<strong/><hr></p><td>d"))
                .isEqualTo("<p title=\"a &quot;&lt;&amp;\" class=\"\">b<br />c<strong></strong><hr /></p><td>d</td>");
    }

    @Test
    public void charactersThatXmlLacksAreLeftOut() {
        assertThat(render("<p>a\u0007\ud83db\ud83d\ude00</p>")).isEqualTo("<p>ab\ud83d\ude00</p>");
    }

    @Test
    public void nothingThatRunsGetsThrough() {
        String html = render("<p onclick=\"x()\">a<script>x()</script><a href=\"javascript:x()\">b</a>"
                + "<a href=\"java&#10;script:x()\">c</a><iframe src=\"//x\">d</iframe>"
                + "<span style=\"background:url(//x)\">e</span></p>");

        assertThat(html).isEqualTo("<p>a<a>b</a><a>c</a><span>e</span></p>");
    }

    @Test
    public void linksToPagesSpacesAndPeopleLeadThere() {
        assertThat(render("<ac:link><ri:page ri:content-title=\"Failure reports\" /></ac:link>"))
                .isEqualTo("<a href=\"/wiki/display/FS/Failure+reports\">Failure reports</a>");
        assertThat(render("<ac:link><ri:space ri:space-key=\"FS\" /></ac:link>"))
                .isEqualTo("<a href=\"/wiki/display/FS\">Field Service</a>");
        assertThat(render("<ac:link><ri:user ri:userkey=\"u1\" /></ac:link>")).contains("@Ines Moreau");
    }

    @Test
    public void tasksAreShownWithTheirOwnersAndDays() {
        assertThat(render("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                + "<ac:task-body>a <ac:link><ri:user ri:userkey=\"u1\" /></ac:link> <time datetime=\"2026-12-01\" />"
                + "</ac:task-body></ac:task></ac:task-list>"))
                .startsWith("<ul class=\"inline-task-list\"><li class=\"checked\">a <a ")
                .endsWith("@Ines Moreau</a> <time datetime=\"2026-12-01\">01 Dec 2026</time></li></ul>");
        assertThat(render("<time datetime=\"soon\" />")).isEqualTo("<time datetime=\"soon\">soon</time>");
    }

    @Test
    public void hintsOfTheEditorAreNotShown() {
        assertThat(render("<p>a<ac:placeholder>b</ac:placeholder></p>")).isEqualTo("<p>a</p>");
    }

    @Test
    public void theBodyOfALinkIsItsText() {
        assertThat(render("<ac:link ac:anchor=\"top\"><ri:page ri:content-title=\"Failure reports\" />"
                + "<ac:plain-text-link-body><![CDATA[a < b]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"/wiki/display/FS/Failure+reports#top\">a &lt; b</a>");
    }

    @Test
    public void aLinkToAPageThatIsMissingOffersToCreateIt() {
        assertThat(render("<ac:link><ri:page ri:content-title=\"Missing\" /></ac:link>"))
                .contains("class=\"createlink\"").contains("href=\"/wiki/create/Missing\"");
    }

    @Test
    public void aMacroGetsItsParametersAndItsRenderedBody() {
        assertThat(render(macro("frame", "<ac:parameter ac:name=\"layout\">grid</ac:parameter>"
                + "<ac:rich-text-body><p><ac:link><ri:space ri:space-key=\"FS\" /></ac:link></p></ac:rich-text-body>")))
                .isEqualTo("<section data-out=\"display\" data-in=\"{layout=grid}\">"
                        + "<p><a href=\"/wiki/display/FS\">Field Service</a></p></section>");
    }

    @Test
    public void macrosAreRenderedFromTheInsideOut() {
        assertThat(render(macro("info", "<ac:rich-text-body>" + macro("frame", "<ac:rich-text-body>x"
                + "</ac:rich-text-body>") + "</ac:rich-text-body>")))
                .contains("aui-message-info")
                .contains("<section data-out=\"display\" data-in=\"{}\">x</section>");
    }

    @Test
    public void aMacroThatRefusesShowsItsMessageInThePage() {
        assertThat(render("<p>a</p>" + macro("frame", "<ac:parameter ac:name=\"fail\">1</ac:parameter>") + "<p>b</p>"))
                .contains("<p>a</p>", "<p>b</p>")
                .contains("Error rendering macro 'frame' : the title is &lt;too&gt; long");
    }

    @Test
    public void aMacroThatBreaksLeavesThePageAndTellsNoSecrets() {
        assertThat(render("<p>a</p>" + macro("frame", "<ac:parameter ac:name=\"break\">1</ac:parameter>")))
                .contains("<p>a</p>").contains("the log says why").doesNotContain("secret");
    }

    @Test
    public void anUnknownMacroIsNamed() {
        assertThat(render(macro("gallery", ""))).contains("Unknown macro: 'gallery'");
    }

    @Test
    public void codeIsShownLetterByLetter() {
        assertThat(render(macro("code", "<ac:plain-text-body><![CDATA[if (a < b) {\n  c();\n}]]></ac:plain-text-body>")))
                .contains("if (a &lt; b) {\n  c();\n}");
    }

    @Test
    public void wikiMarkupOfLongAgoIsShownLiterally() {
        assertThat(StorageRenderer.literally("h1. A <b>")).isEqualTo(
                "<pre class=\"wiki-markup\">h1. A &lt;b&gt;</pre>");
    }

    @Test
    public void layoutsAndInlineCommentsKeepTheirContent() {
        assertThat(render("<ac:layout><ac:layout-section ac:type=\"two_right_sidebar\"><ac:layout-cell><p>a "
                + "<ac:inline-comment-marker ac:ref=\"r1\">b</ac:inline-comment-marker></p></ac:layout-cell>"
                + "</ac:layout-section></ac:layout>"))
                .contains("columnLayout two-right-sidebar")
                .contains("<mark class=\"inline-comment-marker\" data-ref=\"r1\">b</mark>");
    }

    private String render(String storage) {
        return renderer.render(storage, new Rendering(null, "FS", Rendering.DISPLAY));
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }
}
