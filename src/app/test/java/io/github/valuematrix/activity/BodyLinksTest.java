package io.github.valuematrix.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class BodyLinksTest {

    private final BodyLinks links = new BodyLinks(new LinkDestinations(new NoSite(), "DS"));

    @Test
    public void aStorageBodyNamesPagesBlogPostsSpacesAndAddresses() {
        assertThat(links.identities("""
                <p>See <ac:link><ri:page ri:space-key="HR" ri:content-title="A &amp; &Uuml;bersicht" /></ac:link>,
                <ac:link><ri:blog-post ri:content-title='News' ri:posting-day="2026/11/24"/></ac:link>
                <ac:link><ri:space ri:space-key="IT"/></ac:link> <a href="http://wiki/display/OPS/Run">x</a>
                <ac:image><ri:attachment ri:filename="a.png"><ri:page ri:space-key="MK" ri:content-title="Logo"/>
                </ri:attachment></ac:image></p>"""))
                .containsExactlyInAnyOrder(LinkTarget.page("HR", "A & Übersicht").identity(),
                        LinkTarget.page("DS", "News").identity(), LinkTarget.frontPage("IT").identity(),
                        LinkTarget.page("OPS", "Run").identity(), LinkTarget.page("MK", "Logo").identity());
    }

    @Test
    public void literalBlocksAreText() {
        assertThat(links.identities("""
                <ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[
                <ri:page ri:space-key="HR" ri:content-title="Plan"/>]]></ac:plain-text-body></ac:structured-macro>
                <![CDATA[<ri:space ri:space-key="HR"/>]]><!-- <ri:space ri:space-key="HR"/> -->""")).isEmpty();
    }

    @Test
    public void brokenMarkupIsReadAsFarAsItGoes() {
        assertThat(links.identities("a < b <p <ri:page ri:space-key=HR ri:content-title=\"x\"/> <ri:space "
                + "ri:space-key=\"HR\"/><ri:page ri:content-title=\"open"))
                .containsExactly(LinkTarget.frontPage("HR").identity());
        assertThat(links.identities("</p><![CDATA[ never closed <ri:space ri:space-key=\"HR\"/>")).isEmpty();
    }

    @Test
    public void specialTitlesNameNothing() {
        assertThat(links.identities("<ri:page ri:content-title=\"@self\"/><ri:page/>")).isEmpty();
    }

    @Test
    public void wikiMarkupNamesTheSame() {
        assertThat(links.identities("""
                [Plan] [text|HR:Plan] [HR:] [Plan#part] [http://wiki/display/IT/Run] [mail|mailto:a@b.c] [~ben] [#here]
                [^file.png] \\[HR:Not a link] {code:java}[HR:Code]{code} {noformat}[HR:Raw]{noformat}"""))
                .containsExactlyInAnyOrder(LinkTarget.page("DS", "Plan").identity(),
                        LinkTarget.page("HR", "Plan").identity(), LinkTarget.frontPage("HR").identity(),
                        LinkTarget.page("IT", "Run").identity());
    }

    @Test(timeout = 5000)
    public void aHugeHostileBodyTakesNoTime() {
        assertThat(links.identities("<a ".repeat(300_000) + "</" + "&".repeat(100_000))).isEmpty();
        assertThat(links.identities("<a" + " x=\"1\"".repeat(300_000))).isEmpty();
        assertThat(links.identities("[".repeat(300_000) + "{code}".repeat(99_999))).isEmpty();
    }

    private static final class NoSite implements Site {
        @Override
        public String baseUrl() {
            return "http://wiki";
        }

        @Override
        public boolean hasSpace(String key) {
            return false;
        }

        @Override
        public LinkTarget contentById(long id) {
            return null;
        }
    }
}
