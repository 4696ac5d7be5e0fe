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

public class SpacesReaderTest extends OnEachDatabase {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");
    private static final Extent SITE = Extent.ofSite(Set.of());
    private static final long WEEK = 10_080;

    private SpacesReader ofSpaces;

    @Before
    public void open() {
        ofSpaces = new SpacesReader(database, retention);
    }

    @Test
    public void pagesAndPostsOfEachSpaceAreAnsweredInTimeOrNot() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, BEN, "2026-03-08T10:00:00Z"),
                page(2).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(11, BEN, "2026-03-08T10:01:00Z"),
                page(3).blogPost().createdBy(ANNA, "2026-03-02T10:00:00Z"),
                page(4).createdBy(ANNA, "2026-02-28T10:00:00Z").comment(12, BEN, "2026-03-01T10:01:00Z"),
                page(5).in(8, "HR").createdBy(Person.ANONYMOUS, "2026-03-01T10:00:00Z")
                        .comment(13, CARA, "2026-03-01T10:00:00Z").reply(14, 13, ANNA, "2026-03-01T11:00:00Z"));

        assertThat(ofSpaces.answered(SITE, MARCH, APRIL, WEEK)).containsExactlyInAnyOrder(
                new SpaceParts(7, 1, 3), new SpaceParts(8, 1, 1));
        assertThat(ofSpaces.responders(SITE, MARCH, APRIL)).containsExactlyInAnyOrder(
                new SpacePerson(7, number(ANNA)), new SpacePerson(7, number(BEN)), new SpacePerson(8, number(CARA)));
    }

    @Test
    public void aPageIsCoAuthoredIfTwoNamedPeopleCreatedOrEditedIt() {
        writtenTogether();

        assertThat(ofSpaces.coAuthored(SITE, MARCH, APRIL, Set.of())).containsExactlyInAnyOrder(
                new SpaceParts(7, 1, 3), new SpaceParts(8, 0, 1));
        assertThat(ofSpaces.authors(SITE, MARCH, APRIL)).containsExactlyInAnyOrder(new SpacePerson(7, number(ANNA)),
                new SpacePerson(7, number(BEN)), new SpacePerson(8, number(CARA)));
    }

    @Test
    public void whoIsLeftOutIsNoAuthor() {
        writtenTogether();

        assertThat(ofSpaces.coAuthored(SITE, MARCH, APRIL, Set.of(number(BEN)))).containsExactlyInAnyOrder(
                new SpaceParts(7, 0, 3), new SpaceParts(8, 0, 1));
    }

    @Test
    public void aSpaceThatIsLeftOutIsNotThere() {
        writtenTogether();
        Extent without = Extent.ofSite(Set.of(8L));

        assertThat(ofSpaces.coAuthored(without, MARCH, APRIL, Set.of())).containsExactly(new SpaceParts(7, 1, 3));
        assertThat(ofSpaces.answered(without, MARCH, APRIL, WEEK)).extracting(SpaceParts::spaceId).containsOnly(7L);
    }

    @Test
    public void whoRepliesAndWhoCreatesPagesHaveNames() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, BEN, "2026-03-03T10:00:00Z")
                        .reply(11, 10, CARA, "2026-03-04T10:00:00Z").comment(12, Person.ANONYMOUS, "2026-03-05T10:00:00Z"),
                page(2).blogPost().createdBy(CARA, "2026-03-01T10:00:00Z"),
                page(3).in(8, "HR").createdBy(Person.ANONYMOUS, "2026-03-01T10:00:00Z"));

        assertThat(ofSpaces.repliers(SITE, MARCH, APRIL)).containsExactlyInAnyOrder(
                new SpacePerson(7, number(BEN)), new SpacePerson(7, number(CARA)));
        assertThat(ofSpaces.creators(SITE, MARCH, APRIL)).containsExactly(new SpacePerson(7, number(ANNA)));
    }

    /** Of a comment nobody is an author, nor of a blog post, nor of what was done in other months. */
    private void writtenTogether() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z")
                        .comment(10, CARA, "2026-03-03T10:00:00Z"),
                page(2).createdBy(ANNA, "2026-02-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z"),
                page(3).createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, Person.ANONYMOUS, "2026-03-02T10:00:00Z"),
                page(4).blogPost().createdBy(ANNA, "2026-03-01T10:00:00Z").version(2, BEN, "2026-03-02T10:00:00Z"),
                page(5).in(8, "HR").createdBy(CARA, "2026-03-01T10:00:00Z"));
    }

    private int number(Person person) {
        return new People(database).numbers(List.of(person)).get(person);
    }
}
