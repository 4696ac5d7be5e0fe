package io.github.valuematrix.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;
import org.xml.sax.InputSource;

/**
 * What the people of the demo company write: nothing twice, nothing broken, and links that lead somewhere.
 */
public class DemoTextsTest {

    private final Fernhill fernhill = Fernhill.usual();
    private final Map<Long, String> bodies = fernhill.bodies().stream()
            .collect(Collectors.toMap(Body::contentId, Body::text));
    private final Map<Long, String> keys = fernhill.spaces().stream().collect(Collectors.toMap(Space::id, Space::key));

    @Test
    public void everyContentHasATextAndEveryTextIsWellFormed() throws Exception {
        assertThat(bodies.keySet()).containsExactlyInAnyOrderElementsOf(
                fernhill.contents().stream().map(Content::id).toList());
        for (String text : bodies.values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(
                    "<root xmlns:ac='urn:ac' xmlns:ri='urn:ri'>" + text + "</root>")));
        }
    }

    @Test
    public void noTwoPagesShareTheirTextOrTheirTitle() {
        List<Content> pages = pages();

        assertThat(pages).extracting(page -> words(page).toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
        assertThat(pages).extracting(page -> page.spaceId() + page.title().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    public void noTwoPagesAreNearlyTheSame() {
        List<Set<String>> pages = pages().stream().map(this::wordGroups).filter(groups -> groups.size() > 20).toList();
        Map<String, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            pages.get(i).forEach(group -> where.computeIfAbsent(group, g -> new ArrayList<>()).add(page));
        }

        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            Map<Integer, Long> shared = pages.get(i).stream().flatMap(group -> where.get(group).stream())
                    .filter(other -> other > page).collect(Collectors.groupingBy(o -> o, Collectors.counting()));
            shared.forEach((other, count) -> assertThat(count / (double) Math.min(pages.get(page).size(),
                    pages.get(other).size())).as(pages.get(page).toString()).isLessThan(0.7));
        }
    }

    @Test
    public void nothingIsSaidTwiceInComments() {
        assertThat(fernhill.contents()).filteredOn(c -> c.kind() == ContentKind.COMMENT)
                .extracting(c -> bodies.get(c.id())).doesNotHaveDuplicates();
    }

    @Test
    public void noGapIsLeftOpenAndNothingIsSaidOutOfPlace() {
        assertThat(bodies.values()).allSatisfy(text ->
                assertThat(Jsoup.parse(text).text()).doesNotContain("{", "}", " | ", "null", "  ", "..", "> "));
    }

    @Test
    public void laterVersionsSayMore() {
        Map<Long, Content> current = fernhill.contents().stream().filter(c -> c.originalId() == null)
                .collect(Collectors.toMap(Content::id, c -> c));
        List<Content> firsts = fernhill.contents().stream()
                .filter(c -> c.version() == 1 && current.containsKey(c.originalId()) && c.spaceId() == null).toList();

        assertThat(firsts).hasSizeGreaterThan(300);
        assertThat(firsts).allSatisfy(first -> assertThat(bodies.get(first.id()).length())
                .isLessThanOrEqualTo(bodies.get(first.originalId()).length()));
        assertThat(firsts.stream().filter(first -> bodies.get(first.id()).length()
                < bodies.get(first.originalId()).length()).count()).isGreaterThan(firsts.size() * 7 / 10);
    }

    @Test
    public void versionsAreNumberedInTheOrderOfTime() {
        Map<Long, List<Content>> versions = fernhill.contents().stream().filter(c -> c.kind() != ContentKind.COMMENT)
                .filter(c -> c.originalId() == null || c.spaceId() == null)
                .collect(Collectors.groupingBy(c -> c.originalId() == null ? c.id() : c.originalId()));

        versions.values().forEach(history -> {
            List<Content> byNumber = history.stream().sorted(Comparator.comparing(Content::version)).toList();
            assertThat(byNumber).isSortedAccordingTo(Comparator.comparing(Content::lastModified));
            assertThat(byNumber.get(byNumber.size() - 1).version()).isEqualTo(byNumber.size());
        });
    }

    @Test
    public void linksAreThoseOfTheTextAndMostLeadToAPage() {
        Set<String> there = pages().stream().map(p -> target(keys.get(p.spaceId()), p.title()))
                .collect(Collectors.toSet());
        List<Link> internal = fernhill.links().stream().filter(l -> !l.destinationTitle().startsWith("//")).toList();
        long missing = internal.stream().filter(l -> !there.contains(target(l.destinationKey(), l.destinationTitle())))
                .count();

        assertThat(internal).hasSizeGreaterThan(700);
        assertThat(missing).isBetween(10L, internal.size() / 10L);
        assertThat(fernhill.links()).anyMatch(l -> l.destinationKey().equals("https"));
        assertThat(internal.stream().filter(l -> !l.destinationKey().equals(spaceOf(l.sourceId()))).count())
                .isGreaterThan(300);
    }

    @Test
    public void mentionsNameSomebody() {
        Set<String> people = fernhill.people().stream().map(Person::key).collect(Collectors.toSet());
        List<String> mentioned = bodies.values().stream()
                .flatMap(text -> Jsoup.parse(text, Parser.xmlParser()).select("ri|user").stream())
                .map(user -> user.attr("ri:userkey")).toList();

        assertThat(mentioned).hasSizeGreaterThan(100).allMatch(people::contains);
    }

    @Test
    public void threePagesShowTheValueMatrix() {
        assertThat(macro("FS", "Adoption plan")).contains("layout=steps", "here=operational",
                "title=Where the service wiki is going");
        assertThat(macro("FS", "Team page")).contains("layout=steps", "here=live", "compact=true");
        assertThat(macro("PD", "Working with others")).contains("layout=grid", "mode=both", "here=live");
    }

    private List<String> macro(String key, String title) {
        Content page = pages().stream()
                .filter(p -> p.title().equals(title) && keys.get(p.spaceId()).equals(key)).findFirst().orElseThrow();
        Element macro = Jsoup.parse(bodies.get(page.id()), Parser.xmlParser())
                .selectFirst("ac|structured-macro[ac:name=value-matrix]");
        return macro.select("> ac|parameter").stream().map(p -> p.attr("ac:name") + "=" + p.text()).toList();
    }

    private String spaceOf(long contentId) {
        Content content = fernhill.contents().stream().filter(c -> c.id() == contentId).findFirst().orElseThrow();
        return content.spaceId() == null ? spaceOf(content.containerId()) : keys.get(content.spaceId());
    }

    private static String target(String key, String title) {
        return (key + ":" + title).toLowerCase(Locale.ROOT);
    }

    private List<Content> pages() {
        return fernhill.contents().stream().filter(c -> c.isCurrent() && c.kind() != ContentKind.COMMENT).toList();
    }

    private String words(Content page) {
        return Jsoup.parse(bodies.get(page.id())).text();
    }

    /** Four words in a row, numbers left out: what a reader would recognise. */
    private Set<String> wordGroups(Content page) {
        String[] words = words(page).toLowerCase(Locale.ROOT).replaceAll("[0-9.,:]", "").split("\\s+");
        Set<String> groups = new HashSet<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            groups.add(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3]);
        }
        return groups;
    }
}
