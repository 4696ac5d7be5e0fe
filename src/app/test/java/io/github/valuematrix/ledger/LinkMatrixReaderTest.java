package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class LinkMatrixReaderTest extends OnEachDatabase {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");
    private static final Extent DS = Extent.ofSpace(7);

    private LinkMatrixReader links;

    /** HR (8) has the page Plan; of DS (7) page 1 is Home; ~ben (9) is a personal space with the page Notes. */
    @Before
    public void open() {
        links = new LinkMatrixReader(database, retention);
        replace(page(2).in(8, "HR").titled("Plan").createdBy(BEN, "2026-01-01T10:00:00Z"),
                page(3).in(9, "~ben").titled("Notes").createdBy(BEN, "2026-01-01T10:00:00Z")
                        .crossLink("HR", "Plan", BEN, "2026-03-04T10:00:00Z"));
    }

    @Test
    public void onlyLinksWhoseTargetIsThereCountAndPersonalSpacesAreNoEnd() {
        replace(page(1).titled("Home").createdBy(ANNA, "2026-01-01T10:00:00Z")
                .crossLink("hr", "Plan", ANNA, "2026-02-04T10:00:00Z")
                .crossLink("HR", "", ANNA, "2026-03-04T10:00:00Z")
                .crossLink("HR", "Nowhere", ANNA, "2026-03-04T10:00:00Z")
                .crossLink("GONE", "", ANNA, "2026-03-04T10:00:00Z")
                .crossLink("~ben", "Notes", ANNA, "2026-03-04T10:00:00Z"));

        assertThat(links.standing(Set.of())).containsExactly(new LinksBetween(7, 8, 2));
        assertThat(links.standing(Set.of(8L))).isEmpty();
        assertThat(links.missing(DS)).isEqualTo(2);
        assertThat(links.missing(Extent.ofSite(Set.of()))).isEqualTo(2);
    }

    @Test
    public void addedAreThoseOfThePeriod() {
        replace(page(1).titled("Home").createdBy(ANNA, "2026-01-01T10:00:00Z")
                .crossLink("HR", "Plan", ANNA, "2026-02-04T10:00:00Z")
                .crossLink("HR", "", ANNA, "2026-03-04T10:00:00Z"));

        assertThat(links.added(DS, Set.of(), MARCH, APRIL)).containsExactly(new LinksBetween(7, 8, 1));
        assertThat(links.added(Extent.ofSite(Set.of()), Set.of(), MARCH, APRIL))
                .containsExactly(new LinksBetween(7, 8, 1));
        assertThat(links.added(DS, Set.of(8L), MARCH, APRIL)).isEmpty();
    }

    @Test
    public void theMatrixIsThatOfTodayAlsoAfterItsTargetsCameAndWent() {
        replace(page(1).titled("Home").createdBy(ANNA, "2026-01-01T10:00:00Z")
                .crossLink("HR", "Later", ANNA, "2026-02-04T10:00:00Z"));
        assertThat(links.standing(Set.of())).isEmpty();

        replace(page(4).in(8, "HR").titled("Later").createdBy(BEN, "2026-03-01T10:00:00Z"));
        assertThat(links.standing(Set.of())).containsExactly(new LinksBetween(7, 8, 1));

        remove(4L);
        assertThat(links.standing(Set.of())).isEmpty();
    }
}
