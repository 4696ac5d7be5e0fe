package io.github.valuematrix.sandbox.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/**
 * The demo company is one that anyone would believe: its people, its size and its rhythm.
 */
public class DemoCompanyTest {

    private final Fernhill fernhill = Fernhill.usual();
    private final Chronicle chronicle = Fernhill.usualChronicle();

    @Test
    public void hasSevenSpacesOrMoreWithOneArchivedAndOneOfAPerson() {
        assertThat(fernhill.spaces()).filteredOn(s -> !s.personal() && !s.archived()).extracting(Space::name)
                .contains("Field Service", "Product Design", "Quality", "Supply Chain", "IT Handbook", "HR",
                        "Partner Portal", "Test Rigs", "Bid Library", "Works Council");
        assertThat(fernhill.spaces()).anyMatch(Space::archived).anyMatch(Space::personal);
    }

    @Test
    public void aboutEightyPeopleWriteSomeOfThemPartnersWithExampleAddresses() {
        assertThat(fernhill.people()).hasSizeBetween(75, 85);
        assertThat(fernhill.people()).allMatch(p -> p.email().matches("[a-z.]+@[a-z-]+\\.example"), "example address");
        assertThat(partners()).hasSizeBetween(8, 15);
        assertThat(fernhill.people()).filteredOn(p -> !p.email().endsWith("@fernhill.example"))
                .extracting(Person::key).containsExactlyInAnyOrderElementsOf(partners());
    }

    @Test
    public void thePeopleOneCanLogInAsBelongToTheCompany() {
        assertThat(groups("admin")).contains("confluence-administrators", "confluence-users");
        assertThat(groups("maya")).contains("confluence-users").doesNotContain("confluence-administrators");
        assertThat(groups("ines")).contains("confluence-users");
        assertThat(groups("rita")).contains("readers").doesNotContain("confluence-users");
        assertThat(groups("paul")).contains("partners").doesNotContain("confluence-users");
    }

    @Test
    public void everyPersonNamedInContentExists() {
        Set<String> keys = fernhill.people().stream().map(Person::key).collect(Collectors.toSet());

        fernhill.contents().forEach(content -> {
            assertThat(content.creator() == null || keys.contains(content.creator())).isTrue();
            assertThat(content.lastModifier() == null || keys.contains(content.lastModifier())).isTrue();
        });
    }

    @Test
    public void isLargeEnoughToTryThingsAndSmallEnoughToStartFast() {
        long comments = fernhill.contents().stream().filter(c -> c.kind() == ContentKind.COMMENT).count();

        assertThat(comments).isBetween(3000L, 5000L);
        assertThat(fernhill.contents().size() - comments).isBetween(2000L, 4000L);
    }

    @Test
    public void holdsDraftsTrashAndArchivedPages() {
        assertThat(fernhill.contents()).extracting(Content::status)
                .contains(ContentStatus.DRAFT, ContentStatus.DELETED, ContentStatus.ARCHIVED);
        assertThat(fernhill.contents()).anyMatch(c -> c.status() == ContentStatus.DRAFT && c.originalId() != null)
                .anyMatch(c -> c.kind() == ContentKind.BLOGPOST);
    }

    @Test
    public void someCommentsStandInTheTextAndAFewAreAnonymous() {
        List<Content> comments = fernhill.contents().stream().filter(c -> c.kind() == ContentKind.COMMENT).toList();

        assertThat(comments).anyMatch(Content::inline);
        assertThat(comments.stream().filter(c -> c.creator() == null).count()).isBetween(5L, 40L);
        assertThat(comments).anyMatch(c -> partners().contains(c.creator()));
    }

    @Test
    public void nobodyAnswersBeforeTheQuestion() {
        Map<Long, Content> comments = fernhill.contents().stream().filter(c -> c.kind() == ContentKind.COMMENT)
                .collect(Collectors.toMap(Content::id, comment -> comment));

        assertThat(comments.values()).filteredOn(c -> comments.containsKey(c.parentId()))
                .allMatch(c -> c.created() > comments.get(c.parentId()).created(), "later than what it answers");
    }

    @Test
    public void lastsTwoYearsAndEndsWithinTheWeekBeforeToday() {
        for (int day = 0; day < 7; day += 3) {
            LocalDate today = Fernhill.TODAY.plusDays(day);
            List<LocalDate> days = days(day == 0 ? fernhill : Fernhill.written(today, Fernhill.ZONE));
            LocalDate last = days.get(days.size() - 1);

            assertThat(last).isBefore(today).isAfterOrEqualTo(today.minusDays(7));
            assertThat(days.get(0)).isBetween(last.minusDays(760), last.minusDays(725));
        }
    }

    @Test
    public void movesByWholeWeeksAndKeepsTheSameHours() {
        Fernhill later = Fernhill.written(Fernhill.TODAY.plusWeeks(20).plusDays(2), ZoneId.of("America/New_York"));

        assertThat(moments(later)).isEqualTo(moments(fernhill).stream().map(m -> m.plusWeeks(20)).toList());
    }

    @Test
    public void isTheSameEachTimeItIsWritten() {
        Fernhill again = Fernhill.written(Fernhill.TODAY, Fernhill.ZONE);

        assertThat(again.contents()).isEqualTo(fernhill.contents());
        assertThat(again.bodies()).isEqualTo(fernhill.bodies());
        assertThat(again.links()).isEqualTo(fernhill.links());
    }

    @Test
    public void weekendsHaveUnderAFifthOfAWeekdaysActivity() {
        Map<Boolean, Long> weekend = chronicle.contributions.stream()
                .collect(groupingBy(c -> c.day().getDayOfWeek().getValue() > 5, counting()));

        assertThat(weekend.get(true) / 2.0).isLessThan(0.2 * weekend.get(false) / 5.0);
    }

    @Test
    public void mostIsWrittenDuringTheDayAndLittleInTheHolidays() {
        long byDay = moments(fernhill).stream().filter(m -> m.getHour() >= 7 && m.getHour() < 19).count();

        assertThat(byDay / (double) moments(fernhill).size()).isGreaterThan(0.95);
        assertThat(weekly(60)).isLessThan(weekly(57) / 3);
        assertThat(weekly(90) + weekly(91) + weekly(92)).isLessThan(weekly(97) + weekly(98) + weekly(99));
    }

    @Test
    public void aFewPeopleWriteMuchAndManyALittle() {
        assertThat(gini(Fernhill.TODAY.minusYears(3))).isBetween(0.5, 0.8);
        assertThat(gini(Fernhill.TODAY.minusDays(365))).isBetween(0.5, 0.8);
    }

    private double gini(LocalDate from) {
        List<Long> sorted = chronicle.contributions.stream()
                .filter(c -> c.person() != null && !c.day().isBefore(from))
                .collect(groupingBy(Chronicle.Contribution::person, counting())).values().stream().sorted().toList();
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            weighted += (i + 1) * sorted.get(i);
            sum += sorted.get(i);
        }
        return 2 * weighted / (sorted.size() * sum) - (sorted.size() + 1.0) / sorted.size();
    }

    private long weekly(int week) {
        LocalDate start = LocalDate.of(2026, 11, 23).minusWeeks(108 - week);
        return chronicle.contributions.stream()
                .filter(c -> !c.day().isBefore(start) && c.day().isBefore(start.plusWeeks(1))).count();
    }

    private Set<String> partners() {
        return fernhill.memberships().stream().filter(m -> m.group().equals("partners")).map(Membership::userKey)
                .collect(Collectors.toSet());
    }

    private Set<String> groups(String name) {
        String key = fernhill.people().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().key();
        return fernhill.memberships().stream().filter(m -> m.userKey().equals(key)).map(Membership::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LocalDateTime> moments(Fernhill company) {
        return company.contents().stream()
                .map(c -> LocalDateTime.ofInstant(Instant.ofEpochMilli(c.lastModified()), company.zone())).sorted()
                .toList();
    }

    private static List<LocalDate> days(Fernhill company) {
        return moments(company).stream().map(LocalDateTime::toLocalDate).distinct()
                .toList();
    }
}
