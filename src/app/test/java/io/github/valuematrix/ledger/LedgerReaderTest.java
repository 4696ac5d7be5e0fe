package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.Person;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.settings.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

public class LedgerReaderTest extends OnEachDatabase {

    private static final Period MARCH = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));

    @Test
    public void aSpaceThatNobodyHasSeenHadNoActivity() {
        SpaceActivity activity = reader.activity("NONE", Period.ALL_TIME);

        assertThat(activity.total()).isEqualTo(Contributions.NONE);
        assertThat(activity.months()).isEmpty();
        assertThat(activity.links()).isEqualTo(new OutgoingLinks(0L, new TreeMap<>(), 0L, 0L));
    }

    @Test
    public void contributionsCountByKindAndMonth() {
        replace(page(1).version(2, BEN, "2026-03-31T23:59:59Z").version(3, BEN, "2026-04-01T00:10:00Z")
                        .comment(10, CARA, "2026-04-02T10:00:00Z").reply(11, 10, ANNA, "2026-04-03T10:00:00Z"),
                page(2).blogPost().createdBy(BEN, "2026-04-05T10:00:00Z").titled("News"));

        SpaceActivity activity = reader.activity("ds", Period.ALL_TIME);

        assertThat(activity.spaceKey()).isEqualTo("DS");
        assertThat(activity.total()).isEqualTo(new Contributions(1, 1, 2, 1, 1, 1));
        assertThat(activity.months()).containsExactly(
                Map.entry(YearMonth.of(2026, 3), new Contributions(1, 0, 1, 1, 0, 0)),
                Map.entry(YearMonth.of(2026, 4), new Contributions(0, 1, 1, 0, 1, 1)));
        assertThat(activity.contributors()).isEqualTo(3);
    }

    @Test
    public void aPeriodBeginsWithItsFirstDayAndEndsBeforeItsLast() {
        replace(page(1).createdBy(ANNA, "2026-02-28T23:59:59Z").comment(10, BEN, "2026-03-01T00:00:00Z")
                .comment(11, CARA, "2026-04-01T00:00:00Z"));

        SpaceActivity activity = reader.activity("DS", MARCH);

        assertThat(activity.total()).isEqualTo(new Contributions(0, 0, 0, 0, 1, 0));
        assertThat(activity.contributors()).isEqualTo(1);
        assertThat(activity.months()).containsOnlyKeys(YearMonth.of(2026, 3));
    }

    @Test
    public void undatedContentCountsOnlyInAllTime() {
        replace(page(1).createdBy(ANNA, null).comment(10, BEN, null)
                .crossLink("HR", "Plan", BEN, null));

        SpaceActivity ever = reader.activity("DS", Period.ALL_TIME);
        SpaceActivity march = reader.activity("DS", MARCH);

        assertThat(ever.total()).isEqualTo(new Contributions(1, 0, 0, 0, 1, 0));
        assertThat(ever.contributors()).isEqualTo(2);
        assertThat(ever.months()).isEmpty();
        assertThat(ever.links().crossSpace()).containsExactly(Map.entry("HR", 1L));
        assertThat(march.total()).isEqualTo(Contributions.NONE);
        assertThat(march.contributors()).isZero();
        assertThat(march.links().crossSpace()).isEmpty();
    }

    @Test
    public void norIsWhoeverIsLeftOut() {
        replace(page(1).comment(10, BEN, "2026-03-03T10:00:00Z").comment(11, CARA, "2026-03-03T10:00:00Z"));
        int ben = new People(database).numbers(List.of(BEN)).get(BEN);

        assertThat(reader.contributors("ds", MARCH, Set.of(ben, 4711))).isEqualTo(2);
        assertThat(reader.contributors("NONE", MARCH, Set.of(ben))).isZero();
    }

    @Test
    public void theAnonymousAreNoContributors() {
        replace(page(1).comment(10, Person.ANONYMOUS, "2026-03-03T10:00:00Z"));

        assertThat(reader.activity("DS", MARCH).contributors()).isEqualTo(1);
    }

    @Test
    public void crossSpaceLinksCountUnderTheKeyAsTheSpaceSpellsIt() {
        spaces.add(new WikiSpace(8, "Hr"));
        replace(page(1).crossLink("hr", "Plan", ANNA, "2026-03-03T10:00:00Z")
                .crossLink("HR", "", ANNA, "2026-02-03T10:00:00Z").crossLink("gone", "Plan", ANNA, null));

        assertThat(reader.activity("DS", Period.ALL_TIME).links().crossSpace())
                .containsExactly(Map.entry("Hr", 2L), Map.entry("gone", 1L));
        assertThat(reader.activity("DS", MARCH).links())
                .isEqualTo(new OutgoingLinks(null, new TreeMap<>(Map.of("Hr", 1L)), null, null));
    }

    @Test
    public void linksWithoutATargetAreMissingUntilItComes() {
        replace(page(1).link("ds", "OTHER").link("DS", "Nowhere").link("DS", "").webLink("https://example.org")
                .crossLink("HR", "Plan", ANNA, null).crossLink("HR", "", ANNA, null));
        assertThat(reader.activity("DS", Period.ALL_TIME).links()).isEqualTo(
                new OutgoingLinks(3L, new TreeMap<>(Map.of("HR", 2L)), 1L, 4L));

        replace(page(2).titled("Other"), page(3).in(8, "HR").titled("plan"));

        assertThat(reader.activity("DS", Period.ALL_TIME).links().missing()).isEqualTo(1);
    }

    @Test
    public void incomingLinksCountByTheSpaceTheyComeFrom() {
        replace(page(1).titled("Home"), page(2).titled("A").link("DS", "Home"),
                page(3).in(8, "HR").crossLink("ds", "Home", ANNA, "2026-03-03T10:00:00Z"),
                page(4).in(8, "HR").titled("B").crossLink("DS", "", ANNA, "2026-02-03T10:00:00Z"));

        assertThat(reader.activity("DS", Period.ALL_TIME).incoming()).containsExactly(Map.entry("HR", 2L));
        assertThat(reader.activity("DS", MARCH).incoming()).containsExactly(Map.entry("HR", 1L));
    }

    @Test
    public void daysBeforeTheFirstDayKeptAreNotKept() {
        assertThat(reader.keeps(LocalDate.of(1999, 1, 1))).isTrue();

        settings.save(new Settings(Settings.DEFAULTS.k(), Settings.DEFAULTS.pagesPerSecond(), OptionalInt.of(12)));

        assertThat(reader.keeps(LocalDate.of(2025, 3, 2))).isTrue();
        assertThat(reader.keeps(LocalDate.of(2025, 3, 1))).isFalse();
    }
}
