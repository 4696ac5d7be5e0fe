package io.github.valuematrix.sandbox.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.valuematrix.sandbox.confluence.BodyLinks;
import io.github.valuematrix.sandbox.confluence.LinkTarget;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Space;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Test;

/** What a computed wiki looks like, without a database. */
public class ScaleWikiTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Scale SCALE = Scale.of("pages=9000,spaces=100,users=200");

    private final ScaleWiki wiki = new ScaleWiki(SCALE, TODAY, ZONE);

    @Test
    public void theSameSeedGivesTheSameWikiWhateverWasAskedBefore() {
        ScaleWiki again = new ScaleWiki(SCALE, TODAY, ZONE);
        List<Long> ids = pages(wiki).map(Content::id).sorted(Comparator.reverseOrder()).limit(500).toList();

        assertThat(again.spaces()).isEqualTo(wiki.spaces());
        assertThat(ids).allSatisfy(id -> {
            assertThat(again.versions(id)).isEqualTo(wiki.versions(id));
            assertThat(again.comments(id)).isEqualTo(wiki.comments(id));
            assertThat(again.links(id)).isEqualTo(wiki.links(id));
            assertThat(again.body(id)).isEqualTo(wiki.body(id));
        });
    }

    @Test
    public void anotherSeedGivesAnotherWiki() {
        ScaleWiki other = new ScaleWiki(Scale.of("pages=9000,spaces=100,users=200,seed=2"), TODAY, ZONE);

        assertThat(pages(other).map(Content::creator).toList()).isNotEqualTo(pages(wiki).map(Content::creator).toList());
    }

    @Test
    public void whatWasAskedForIsThere() {
        assertThat(pages(wiki)).hasSize(9000).extracting(Content::id).doesNotHaveDuplicates();
        assertThat(posts(wiki)).hasSize(1000).extracting(Content::id).doesNotHaveDuplicates();
        assertThat(all(wiki).mapToInt(page -> wiki.comments(page.id()).size()).sum()).isEqualTo(60_000);
        assertThat(wiki.spaces()).hasSize(100).extracting(Space::key).doesNotHaveDuplicates();
        assertThat(wiki.staff()).hasSize(195).doesNotHaveDuplicates();
    }

    @Test
    public void everyIdLeadsToWhereItBelongs() {
        all(wiki).forEach(page -> {
            assertThat(wiki.has(page.id())).isTrue();
            assertThat(wiki.content(page.id())).isEqualTo(page);
            assertThat(wiki.spaceOf(page.id())).isEqualTo(page.spaceId());
            Stream.concat(wiki.versions(page.id()).stream(), wiki.comments(page.id()).stream()
                    .flatMap(comment -> wiki.versions(comment.id()).stream())).forEach(one -> {
                        assertThat(wiki.has(one.id())).isTrue();
                        assertThat(wiki.content(one.id())).isEqualTo(one);
                        assertThat(wiki.pageOf(one.id())).isEqualTo(page.id());
                    });
        });
    }

    @Test
    public void idsThatNothingHasAreNotThere() {
        Content page = pages(wiki).findFirst().orElseThrow();
        int versions = wiki.versions(page.id()).size();
        int comments = wiki.comments(page.id()).size();

        assertThat(LongStream.of(0, page.id() - 1, page.id() + versions, ContentId.comment(0, comments),
                ContentId.page(10_000)).filter(wiki::has)).isEmpty();
    }

    @Test
    public void titlesAreFoundAgainAndNoTwoPagesOfASpaceShareOne() {
        pages(wiki).forEach(page -> assertThat(wiki.byTitle(page.spaceId(), page.title().toUpperCase(),
                ContentKind.PAGE)).containsExactly(page.id()));
        assertThat(pages(wiki).map(page -> page.spaceId() + page.title().toLowerCase()).distinct()).hasSize(9000);
    }

    @Test
    public void pagesStandBelowPagesOfTheirSpaceThatAreOlder() {
        pages(wiki).filter(page -> page.parentId() != null).forEach(page -> {
            Content parent = wiki.content(page.parentId());
            assertThat(parent.spaceId()).isEqualTo(page.spaceId());
            assertThat(parent.created()).isLessThanOrEqualTo(page.created());
            assertThat(wiki.children(parent.id())).contains(page.id());
        });
        assertThat(pages(wiki).filter(page -> page.parentId() == null).map(Content::id))
                .containsExactlyElementsOf(wiki.spaces().stream().map(Space::homePage).toList());
    }

    @Test
    public void fewSpacesAreHuge() {
        ScaleWiki large = new ScaleWiki(Scale.of("pages=900000"), TODAY, ZONE);
        List<Long> sizes = large.spaces().stream()
                .map(space -> large.ids(space.id(), ContentKind.PAGE, 0).count()).sorted().toList();

        assertThat(sizes.get(4999) / 900_000.0).isEqualTo(0.1, offset(0.015));
        assertThat(sizes.get(2500)).isLessThan(60);
    }

    @Test
    public void fewPagesHaveMostVersionsAndMostComments() {
        List<Integer> versions = all(wiki).map(page -> page.version() - 1).sorted().toList();
        List<Integer> comments = all(wiki).map(page -> wiki.comments(page.id()).size()).sorted().toList();

        assertThat(sum(versions) / 10_000.0).isEqualTo(3, offset(0.3));
        assertThat(sum(versions.subList(9000, 10_000))).isGreaterThan(sum(versions) / 3);
        assertThat(sum(comments.subList(9000, 10_000))).isGreaterThan(sum(comments) / 2);
    }

    @Test
    public void fewPeopleWriteMostAndMostlyWhereTheyAreAtHome() {
        Map<String, Map<Long, Integer>> written = new HashMap<>();
        all(wiki).forEach(page -> written.computeIfAbsent(page.creator(), key -> new HashMap<>())
                .merge(page.spaceId(), 1, Integer::sum));
        List<Integer> totals = written.values().stream().map(one -> sum(one.values().stream().toList())).sorted()
                .toList();
        int home = written.values().stream().mapToInt(one -> one.values().stream().max(Integer::compare).get()).sum();

        assertThat(sum(totals.subList(totals.size() * 8 / 10, totals.size()))).isGreaterThan(5000);
        assertThat(home).isBetween(5000, 9000);
    }

    @Test
    public void nobodyDoesAnythingBeforeTheWikiBeganOrAfterYesterday() {
        long begin = TODAY.minusYears(10).atStartOfDay(ZONE).toInstant().toEpochMilli();
        long end = TODAY.atStartOfDay(ZONE).toInstant().toEpochMilli();

        all(wiki).forEach(page -> {
            List<Content> versions = wiki.versions(page.id());
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i).lastModified()).isLessThanOrEqualTo(versions.get(i - 1).lastModified());
                assertThat(versions.get(i).version()).isEqualTo(versions.get(i - 1).version() - 1);
            }
            assertThat(page.created()).isBetween(begin, end - 1);
            assertThat(page.lastModified()).isLessThan(end);
            List<Content> comments = wiki.comments(page.id());
            assertThat(comments).isSortedAccordingTo(Comparator.comparing(Content::created));
            assertThat(comments).allSatisfy(one -> assertThat(one.created()).isBetween(page.created(), end - 1));
        });
        assertThat(wiki.latestActivity().orElseThrow()).isBetween(end - 86_400_000, end - 1);
    }

    @Test
    public void activityGrowsAndRestsOnWeekends() {
        int weekend = 0;
        int early = 0;
        int late = 0;
        for (Content page : pages(wiki).toList()) {
            ZonedDateTime created = Instant.ofEpochMilli(page.created()).atZone(ZONE);
            weekend += created.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? 1 : 0;
            early += created.toLocalDate().isBefore(TODAY.minusYears(8)) ? 1 : 0;
            late += created.toLocalDate().isAfter(TODAY.minusYears(2)) ? 1 : 0;
        }

        assertThat(weekend).isBetween(90, 500);
        assertThat(late).isGreaterThan(early * 2);
    }

    @Test
    public void manyVersionsComeWithinMinutesByOnePerson() {
        long[] bursts = new long[2];
        all(wiki).forEach(page -> {
            List<Content> versions = wiki.versions(page.id());
            for (int i = 1; i < versions.size(); i++) {
                Content before = versions.get(i);
                Content version = versions.get(i - 1);
                bursts[0]++;
                bursts[1] += version.lastModifier().equals(before.lastModifier())
                        && version.lastModified() - before.lastModified() < 30 * 60_000 ? 1 : 0;
            }
        });

        assertThat((double) bursts[1] / bursts[0]).isBetween(0.4, 0.6);
    }

    @Test
    public void someCommentsAreAnonymousEditedOrAnswers() {
        List<Content> comments = all(wiki).flatMap(page -> wiki.comments(page.id()).stream()).toList();

        assertThat(comments.stream().filter(one -> one.creator() == null).count()).isBetween(400L, 800L);
        assertThat(comments.stream().filter(one -> one.version() == 2).count()).isBetween(2500L, 3500L);
        assertThat(comments.stream().filter(one -> one.parentId() != null).count()).isBetween(15_000L, 25_000L);
        assertThat(comments.stream().filter(one -> one.parentId() != null)).allSatisfy(one -> {
            assertThat(one.parentId()).isLessThan(one.id());
            assertThat(wiki.content(one.parentId()).containerId()).isEqualTo(one.containerId());
        });
    }

    @Test
    public void theLinksKeptAreThoseOfTheText() {
        all(wiki).flatMap(page -> Stream.concat(Stream.of(page), wiki.comments(page.id()).stream().limit(3)))
                .limit(15_000).forEach(content -> assertThat(wiki.links(content.id()))
                        .extracting(Link::destinationKey, Link::destinationTitle)
                        .containsExactlyElementsOf(named(content).stream()
                                .map(one -> org.assertj.core.groups.Tuple.tuple(one.key(), one.title())).toList()));
    }

    @Test
    public void aLinkStaysFromTheVersionOnThatBroughtIt() {
        Set<Integer> begins = new HashSet<>();
        pages(wiki).limit(3000).filter(page -> page.version() > 1).forEach(page -> {
            List<Content> versions = new ArrayList<>(wiki.versions(page.id()));
            for (int i = 1; i < versions.size(); i++) {
                assertThat(named(versions.get(i - 1))).containsAll(named(versions.get(i)));
                if (named(versions.get(i - 1)).size() > named(versions.get(i)).size()) {
                    begins.add(versions.get(i - 1).version());
                }
            }
        });

        assertThat(begins).hasSizeGreaterThan(5);
    }

    @Test
    public void onePageInEightLinksToOtherSpaces() {
        Map<Long, String> keys = new HashMap<>();
        wiki.spaces().forEach(space -> keys.put(space.id(), space.key()));
        long across = pages(wiki).filter(page -> wiki.links(page.id()).stream()
                .anyMatch(link -> !link.destinationTitle().isEmpty() && keys.containsValue(link.destinationKey())
                        && !link.destinationKey().equals(keys.get(page.spaceId())))).count();

        assertThat(across).isBetween(900L, 1250L);
    }

    @Test
    public void allThatLinkToAPageAreFound() {
        Map<String, Set<Long>> referring = new HashMap<>();
        all(wiki).flatMap(page -> Stream.concat(Stream.of(page), wiki.comments(page.id()).stream()))
                .forEach(content -> wiki.links(content.id()).stream()
                        .filter(link -> wiki.spaces().stream().anyMatch(one -> one.key().equals(link.destinationKey())))
                        .filter(link -> !link.destinationTitle().isEmpty())
                        .forEach(link -> referring.computeIfAbsent(link.destinationKey() + "\n"
                                + link.destinationTitle(), key -> new HashSet<>()).add(content.id())));

        assertThat(referring).hasSizeGreaterThan(5000);
        referring.entrySet().stream().limit(2000).forEach(one -> {
            String[] target = one.getKey().split("\n");
            assertThat(wiki.referring(target[0].toLowerCase(), target[1].toUpperCase()).boxed().toList())
                    .containsExactlyInAnyOrderElementsOf(one.getValue());
        });
    }

    @Test
    public void someSpacesArePersonalAndSomeArchived() {
        assertThat(wiki.spaces()).filteredOn(Space::personal).hasSize(5)
                .allSatisfy(space -> assertThat(space.key()).startsWith("~"));
        assertThat(wiki.spaces()).filteredOn(Space::archived).hasSize(2);
    }

    private List<LinkTarget> named(Content content) {
        Content page = wiki.content(wiki.pageOf(content.id()));
        String key = wiki.spaces().stream().filter(space -> Objects.equals(space.id(), page.spaceId())).findFirst()
                .orElseThrow().key();
        return List.copyOf(BodyLinks.of(wiki.body(content.id()).orElseThrow().text(),
                new LinkTarget(key, page.title()), id -> Optional.empty()));
    }

    private static Stream<Content> pages(ScaleWiki wiki) {
        return of(wiki, ContentKind.PAGE);
    }

    private static Stream<Content> posts(ScaleWiki wiki) {
        return of(wiki, ContentKind.BLOGPOST);
    }

    private static Stream<Content> all(ScaleWiki wiki) {
        return Stream.concat(pages(wiki), posts(wiki));
    }

    private static Stream<Content> of(ScaleWiki wiki, ContentKind kind) {
        return wiki.spaces().stream().flatMapToLong(space -> wiki.ids(space.id(), kind, 0)).mapToObj(wiki::content);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
