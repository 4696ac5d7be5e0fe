package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;

public class BodyLinksTest {
    private static final LinkTarget SELF = new LinkTarget("DOC", "Plan");

    @Test
    public void aLinkWithoutAKeyStaysInTheSpace() {
        assertThat(links(link("<ri:page ri:content-title='Notes'/>"))).isEqualTo("DOC:Notes");
        assertThat(links(link("<ri:page ri:space-key='SEC' ri:content-title='Notes'/>"))).isEqualTo("SEC:Notes");
        assertThat(links(link("<ri:blog-post ri:space-key='SEC' ri:content-title='News'/>"))).isEqualTo("SEC:News");
        assertThat(links(link("<ri:blog-post ri:posting-day='2026/02/03' ri:content-title='News'/>")))
                .isEqualTo("DOC:/2026/02/03/News");
        assertThat(links(link("<ri:space ri:space-key='SEC'/>"))).isEqualTo("SEC:");
    }

    @Test
    public void anAddressIsSplitAtItsFirstColon() {
        assertThat(links("<a href='https://example.org/a:b'>x</a>")).isEqualTo("https://example.org/a:b");
        assertThat(links("<a href='mailto:a@example.org'>x</a>")).isEqualTo("mailto:a@example.org");
        assertThat(links("<a href='#top'>x</a><a href='/x?a=b:c'>y</a>")).isEmpty();
    }

    @Test
    public void aPageNamedInAMacroIsALinkUnlessItsNameIsSpecial() {
        String macro = "<ac:structured-macro ac:name='include'><ac:parameter ac:name=''><ac:link>"
                + "<ri:page ri:content-title='%s'/></ac:link></ac:parameter></ac:structured-macro>";

        assertThat(links(macro.formatted("Terms"))).isEqualTo("DOC:Terms");
        assertThat(links(macro.formatted("@self"))).isEmpty();
    }

    @Test
    public void aFileLinksToThePageItLiesOn() {
        assertThat(links("<ac:image><ri:attachment ri:filename='a.png'><ri:page ri:content-title='Notes'/>"
                + "</ri:attachment></ac:image>")).isEqualTo("DOC:Notes");
        assertThat(links("<ac:image><ri:attachment ri:filename='a.png'/></ac:image>")).isEqualTo("DOC:Plan");
    }

    @Test
    public void theSameTargetIsOneLinkInAnyCaseOfLetters() {
        assertThat(links(link("<ri:page ri:content-title='Notes'/>") + link("<ri:page ri:content-title='NOTES'/>")))
                .isEqualTo("DOC:Notes");
    }

    @Test
    public void literalTextHoldsNoLinks() {
        assertThat(links("<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA[<a href='https://x.org'>"
                + "</a>]]></ac:plain-text-body></ac:structured-macro>")).isEmpty();
    }

    @Test
    public void textInALinkIsNoTrap() {
        assertThat(links("<ac:link><ri:page ri:content-title='R&amp;D &uuml;ber'/><ac:link-body>see&nbsp;<b>it</b>"
                + "</ac:link-body></ac:link>")).isEqualTo("DOC:R&D über");
    }

    @Test
    public void anIdLinksToItsPageIfThereIsOne() {
        assertThat(links(link("<ri:content-entity ri:content-id='42'/>"))).isEqualTo("SEC:Answer");
        assertThat(links(link("<ri:content-entity ri:content-id='43'/>"))).isEmpty();
    }

    @Test
    public void aLongTitleIsCut() {
        String body = "<a href='https://example.org/" + "x".repeat(300) + "'>x</a>";

        assertThat(links(body)).hasSize("https:".length() + 255);
    }

    private static String link(String target) {
        return "<ac:link>" + target + "</ac:link>";
    }

    private static String links(String body) {
        return String.join(" ", BodyLinks.of(body, SELF, BodyLinksTest::page).stream()
                .map(target -> target.key() + ":" + target.title()).toList());
    }

    private static Optional<LinkTarget> page(long id) {
        return id == 42 ? Optional.of(new LinkTarget("SEC", "Answer")) : Optional.empty();
    }
}
