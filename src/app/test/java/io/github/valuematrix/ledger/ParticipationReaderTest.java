package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class ParticipationReaderTest extends OnEachDatabase {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

    private ParticipationReader participation;

    @Before
    public void open() {
        participation = new ParticipationReader(database, retention, today);
    }

    @Test
    public void aSpanReachesFromTheFirstContributionToTheLast() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, ANNA, "2026-03-31T23:00:00Z")
                        .comment(11, Person.ANONYMOUS, "2026-03-05T10:00:00Z")
                        .comment(12, BEN, "2026-02-28T10:00:00Z").comment(13, BEN, "2026-04-01T10:00:00Z"),
                page(2).in(8, "HR").createdBy(ANNA, "2026-03-15T10:00:00Z"));

        assertThat(participation.spans(Extent.ofSpace(7), MARCH, APRIL)).containsExactly(
                new PersonSpan(number(ANNA), day("2026-03-01"), day("2026-03-31"), 2));
        assertThat(participation.spans(Extent.ofSite(Set.of()), MARCH, APRIL)).containsExactly(
                new PersonSpan(number(ANNA), day("2026-03-01"), day("2026-03-31"), 3));
    }

    @Test
    public void aDayCountsOnceHoweverMuchSomebodyDid() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, ANNA, "2026-03-01T11:00:00Z")
                        .comment(11, ANNA, "2026-03-02T11:00:00Z"),
                page(2).createdBy(ANNA, "2026-03-01T10:00:00Z"));

        assertThat(participation.activeDays(Extent.ofSpace(7), MARCH, APRIL)).containsExactlyInAnyOrder(
                new ActiveDay(number(ANNA), day("2026-03-01")), new ActiveDay(number(ANNA), day("2026-03-02")));
    }

    @Test
    public void authorsAreThoseWhoCreatedOrEditedPages() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z")
                        .version(3, BEN, "2026-03-04T10:00:00Z").comment(10, CARA, "2026-03-03T10:00:00Z"),
                page(2).createdBy(Person.ANONYMOUS, "2026-03-01T10:00:00Z"),
                page(3).blogPost().createdBy(ANNA, "2026-03-01T10:00:00Z"),
                page(4).createdBy(ANNA, "2026-02-01T10:00:00Z"));

        assertThat(participation.authors(Extent.ofSpace(7), MARCH, APRIL)).containsExactlyInAnyOrder(
                new PageAuthor(1, number(ANNA)), new PageAuthor(1, number(BEN)), new PageAuthor(2, People.ANONYMOUS));
    }

    @Test
    public void waitsAreThoseOfWhatWasAskedInTheseDays() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, BEN, "2026-03-01T10:30:00Z")
                        .reply(11, 10, ANNA, "2026-03-01T12:30:00Z").comment(12, BEN, "2026-03-02T10:30:00Z"),
                page(2).createdBy(ANNA, "2026-03-01T10:00:00Z"),
                page(3).blogPost().createdBy(ANNA, "2026-03-07T10:00:00Z").comment(13, BEN, "2026-03-07T10:30:00Z"),
                page(4).createdBy(ANNA, "2026-02-01T10:00:00Z").comment(14, BEN, "2026-02-01T10:30:00Z"));

        assertThat(participation.waitsOfContent(Extent.ofSpace(7), MARCH, APRIL)).containsExactlyInAnyOrder(
                new Waited(30L, 2), new Waited(null, 1));
        assertThat(participation.waitsOfComments(Extent.ofSpace(7), MARCH, APRIL)).containsExactlyInAnyOrder(
                new Waited(120L, 1), new Waited(null, 2));
        assertThat(participation.waitsOfContent(Extent.ofSpace(8), MARCH, APRIL)).isEmpty();
    }

    @Test
    public void helpIsTheFirstEditBySomebodyElse() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, ANNA, "2026-03-02T10:00:00Z")
                        .version(3, BEN, "2026-03-06T10:00:00Z").version(4, CARA, "2026-03-08T10:00:00Z"),
                page(2).createdBy(ANNA, "2026-03-01T10:00:00Z"), page(3).createdBy(BEN, "2026-03-01T10:00:00Z"),
                page(4).createdBy(ANNA, null),
                page(5).blogPost().createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z"));

        assertThat(participation.waitsForHelp(Extent.ofSite(Set.of()), MARCH, APRIL)).containsExactlyInAnyOrder(
                new Waited(5L, 1), new Waited(null, 2));
    }

    @Test
    public void pagesKeptUpAreThoseCreatedOrEditedLast() {
        replace(page(1).createdBy(ANNA, "2026-01-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z"),
                page(2).createdBy(ANNA, "2026-03-31T10:00:00Z"), page(3).createdBy(ANNA, "2026-02-01T10:00:00Z"),
                page(4).createdBy(ANNA, null), page(5).blogPost().createdBy(ANNA, "2026-03-01T10:00:00Z"),
                page(6).in(8, "HR").createdBy(ANNA, "2026-03-01T10:00:00Z"));

        assertThat(participation.pages(Extent.ofSpace(7))).isEqualTo(4);
        assertThat(participation.pagesKeptUp(Extent.ofSpace(7), MARCH, APRIL)).isEqualTo(2);
        assertThat(participation.pages(Extent.ofSite(Set.of()))).isEqualTo(5);
    }

    @Test
    public void peopleBehindAreThoseWithANameWhoAskedOrAnsweredFirst() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, BEN, "2026-03-01T10:30:00Z")
                        .reply(11, 10, CARA, "2026-03-01T12:30:00Z").comment(12, CARA, "2026-03-02T10:30:00Z"),
                page(2).createdBy(Person.ANONYMOUS, "2026-03-01T10:00:00Z"));

        assertThat(participation.peopleInContent(Extent.ofSpace(7), MARCH, APRIL))
                .containsExactlyInAnyOrder(number(ANNA), number(BEN));
        assertThat(participation.peopleInComments(Extent.ofSpace(7), MARCH, APRIL))
                .containsExactlyInAnyOrder(number(BEN), number(CARA));
        assertThat(participation.creators(Extent.ofSpace(7), MARCH, APRIL)).containsExactly(number(ANNA));
        assertThat(participation.contributors(Set.of(), MARCH, APRIL)).hasSize(3);
        assertThat(participation.contributors(Set.of(7L), MARCH, APRIL)).isEmpty();
    }

    private int number(Person person) {
        return new People(database).numbers(List.of(person)).get(person);
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
