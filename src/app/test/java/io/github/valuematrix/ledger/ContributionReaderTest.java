package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.Person;
import io.github.valuematrix.settings.Settings;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

public class ContributionReaderTest extends OnEachDatabase {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

    private ContributionReader contributions;

    @Before
    public void open() {
        contributions = new ContributionReader(database, retention);
    }

    @Test
    public void everyDayHasWhatWasContributedOnIt() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z")
                        .comment(10, Person.ANONYMOUS, "2026-03-02T12:00:00Z")
                        .reply(11, 10, ANNA, "2026-03-02T13:00:00Z").comment(12, BEN, "2026-04-01T00:00:00Z"),
                page(2).blogPost().createdBy(BEN, "2026-03-02T10:00:00Z"),
                page(3).in(8, "HR").createdBy(BEN, "2026-03-02T10:00:00Z"));

        assertThat(contributions.byDay(Extent.ofSpace(7), MARCH, APRIL)).containsExactly(
                Map.entry(MARCH, new Contributions(1, 0, 0, 0, 0, 0)),
                Map.entry(LocalDate.parse("2026-03-02"), new Contributions(0, 1, 1, 1, 1, 1)));
    }

    @Test
    public void someSpacesAreCountedTogetherAndTheSiteWithoutThoseLeftOut() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z"),
                page(2).in(8, "HR").createdBy(BEN, "2026-03-01T10:00:00Z"),
                page(3).in(9, "QA").createdBy(BEN, "2026-03-01T10:00:00Z"));

        assertThat(pages(Extent.ofSpaces(Set.of(7L, 8L)))).isEqualTo(2);
        assertThat(pages(Extent.ofSite(Set.of()))).isEqualTo(3);
        assertThat(pages(Extent.ofSite(Set.of(8L)))).isEqualTo(2);
        assertThat(pages(Extent.ofSite(Set.of(7L, 8L, 9L)))).isZero();
    }

    @Test
    public void thousandsOfSpacesCanBeLeftOut() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z"),
                page(2).in(4000, "HR").createdBy(BEN, "2026-03-01T10:00:00Z"));

        assertThat(pages(Extent.ofSite(LongStream.range(8, 5000).boxed().collect(Collectors.toSet())))).isEqualTo(1);
    }

    @Test
    public void whatIsNotKeptCountsNowhereAlsoBeforeItIsDeleted() {
        settings.save(new Settings(5, 50, OptionalInt.of(12)));
        replace(page(1).createdBy(ANNA, "2020-03-01T10:00:00Z"));

        assertThat(contributions.byDay(Extent.ofSpace(7), LocalDate.parse("2020-01-01"), APRIL)).isEmpty();
    }

    private long pages(Extent extent) {
        return contributions.byDay(extent, MARCH, APRIL).values().stream().mapToLong(Contributions::pagesCreated).sum();
    }
}
