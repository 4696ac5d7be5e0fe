package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.Person;
import io.github.valuematrix.ledger.Interaction.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/**
 * Pages of the space DS (7) are Anna's, of HR (8) Cara's, all of 2026-03-01.
 */
public class InteractionReaderTest extends OnEachDatabase {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

    private InteractionReader interactions;

    @Before
    public void open() {
        interactions = new InteractionReader(database, retention, today);
    }

    @Test
    public void everyInteractionHasItsActorAndItsCounterpart() {
        replace(page(1).titled("Home").createdBy(ANNA, "2026-03-01T10:00:00Z")
                        .version(2, BEN, "2026-03-02T10:00:00Z").version(3, BEN, "2026-03-03T10:00:00Z")
                        .comment(10, CARA, "2026-03-02T12:00:00Z").reply(11, 10, ANNA, "2026-03-02T13:00:00Z")
                        .reply(12, 10, ANNA, "2026-03-05T13:00:00Z"),
                page(2).in(8, "HR").titled("Plan").createdBy(CARA, "2026-03-01T10:00:00Z")
                        .crossLink("DS", "Home", BEN, "2026-03-04T10:00:00Z"));

        assertThat(interactions.interactions(Extent.ofSpace(7), MARCH, APRIL)).containsExactlyInAnyOrder(
                new Interaction(Kind.EDIT, number(BEN), number(ANNA), 1),
                new Interaction(Kind.COMMENT, number(CARA), number(BEN), 1),
                new Interaction(Kind.REPLY, number(ANNA), number(CARA), 2));
        assertThat(interactions.interactions(Extent.ofSpace(8), MARCH, APRIL)).containsExactly(
                new Interaction(Kind.LINK, number(BEN), number(ANNA), 1));
        assertThat(interactions.interactions(Extent.ofSite(Set.of()), MARCH, APRIL)).hasSize(4);
    }

    @Test
    public void daysOutsideAndUndatedOnesDoNotCount() {
        replace(page(1).createdBy(ANNA, "2026-01-01T10:00:00Z").comment(10, BEN, "2026-02-28T23:59:59Z")
                .comment(11, BEN, "2026-03-01T00:00:00Z").comment(12, BEN, "2026-03-31T23:59:59Z")
                .comment(13, BEN, "2026-04-01T00:00:00Z").comment(14, BEN, null)
                .crossLink("HR", "Plan", BEN, null));

        assertThat(interactions.interactions(Extent.ofSpace(7), MARCH, APRIL)).containsExactly(
                new Interaction(Kind.COMMENT, number(BEN), number(ANNA), 2));
    }

    @Test
    public void aLinkInteractsWithWhoeverCreatedThePageThatIsThereNow() {
        replace(page(2).in(8, "HR").createdBy(CARA, "2026-03-01T10:00:00Z").titled("Index")
                .crossLink("DS", "Home", BEN, "2026-03-04T10:00:00Z")
                .crossLink("DS", "", BEN, "2026-03-04T10:00:00Z")
                .crossLink("DS", "Nowhere", BEN, "2026-03-04T10:00:00Z"));
        assertThat(interactions.interactions(Extent.ofSpace(8), MARCH, APRIL)).isEmpty();

        replace(page(1).titled("Home").createdBy(ANNA, "2025-01-01T10:00:00Z"));
        assertThat(interactions.interactions(Extent.ofSpace(8), MARCH, APRIL)).containsExactly(
                new Interaction(Kind.LINK, number(BEN), number(ANNA), 1));

        replace(page(1).titled("Home").createdBy(BEN, "2025-01-01T10:00:00Z"));
        assertThat(interactions.interactions(Extent.ofSpace(8), MARCH, APRIL)).isEmpty();
    }

    @Test
    public void ofTwoPagesWithTheSameTitleTheNewerOneIsLinkedTo() {
        replace(page(1).titled("Home").createdBy(CARA, "2025-01-01T10:00:00Z"),
                page(3).titled("HOME").createdBy(ANNA, "2025-01-01T10:00:00Z"),
                page(2).in(8, "HR").createdBy(CARA, "2026-03-01T10:00:00Z").titled("Index")
                        .crossLink("DS", "home", BEN, "2026-03-04T10:00:00Z"));

        assertThat(interactions.interactions(Extent.ofSpace(8), MARCH, APRIL)).containsExactly(
                new Interaction(Kind.LINK, number(BEN), number(ANNA), 1));
        assertThat(interactions.bySpace(Extent.ofSite(Set.of()), MARCH, APRIL)).isEqualTo(Map.of(8L,
                List.of(new Interaction(Kind.LINK, number(BEN), number(ANNA), 1))));
    }

    @Test
    public void pairsAreTheSameWhicheverWayAndPlaceTheyMet() {
        replace(page(1).titled("Home").createdBy(ANNA, "2026-03-01T10:00:00Z")
                        .comment(10, BEN, "2026-03-02T10:00:00Z").reply(11, 10, ANNA, "2026-03-02T11:00:00Z")
                        .comment(12, Person.ANONYMOUS, "2026-03-02T12:00:00Z"),
                page(2).in(8, "HR").titled("Plan").createdBy(CARA, "2026-03-01T10:00:00Z")
                        .crossLink("DS", "Home", CARA, "2026-03-04T10:00:00Z"));

        assertThat(interactions.pairs(Set.of(), MARCH, APRIL).packed().boxed())
                .containsExactlyInAnyOrder(pair(ANNA, BEN), pair(ANNA, CARA));
        assertThat(interactions.pairs(Set.of(), APRIL, APRIL.plusDays(1)).packed().boxed()).isEmpty();
    }

    @Test
    public void sharesTellWhoContributedWhereAndSinceWhen() {
        replace(page(1).createdBy(ANNA, "2026-03-09T10:00:00Z").comment(10, ANNA, "2026-03-05T10:00:00Z"),
                page(2).in(8, "HR").createdBy(ANNA, "2026-03-02T10:00:00Z")
                        .comment(11, Person.ANONYMOUS, "2026-03-02T12:00:00Z"),
                page(3).in(9, "~anna").createdBy(ANNA, "2026-03-02T10:00:00Z"));

        assertThat(interactions.shares(Set.of(), MARCH, APRIL)).containsExactlyInAnyOrder(
                new SpaceShare(number(ANNA), 7, 2, (int) LocalDate.parse("2026-03-05").toEpochDay()),
                new SpaceShare(number(ANNA), 8, 1, (int) LocalDate.parse("2026-03-02").toEpochDay()));
    }

    @Test
    public void ofOthersAllThatTheyEverDidCounts() {
        replace(page(1).createdBy(ANNA, "2019-03-01T10:00:00Z").comment(10, BEN, "2019-03-02T10:00:00Z")
                        .comment(11, BEN, "2026-04-01T10:00:00Z"),
                page(2).in(9, "~ben").createdBy(BEN, "2019-03-01T10:00:00Z"),
                page(3).in(8, "HR").createdBy(BEN, "2018-03-01T10:00:00Z"));

        assertThat(interactions.sharesOfOthers(Set.of(number(ANNA)), Set.of(8L), APRIL)).containsExactly(
                new SpaceShare(number(BEN), 7, 1, (int) LocalDate.parse("2019-03-02").toEpochDay()));
        assertThat(interactions.sharesOfOthers(Set.of(number(ANNA), number(BEN)), Set.of(), APRIL)).isEmpty();
    }

    @Test
    public void theOldestDayIsThatOfAnyActivity() {
        assertThat(interactions.oldestDay()).isEmpty();

        replace(page(1).createdBy(ANNA, "2026-03-09T10:00:00Z"), page(2).createdBy(BEN, null),
                page(3).createdBy(BEN, "2019-03-09T10:00:00Z"));
        assertThat(interactions.oldestDay()).contains(LocalDate.parse("2019-03-09"));
    }

    private long pair(Person one, Person other) {
        return PeoplePairs.packed(number(one), number(other));
    }

    private int number(Person person) {
        return new People(database).numbers(List.of(person)).get(person);
    }
}
