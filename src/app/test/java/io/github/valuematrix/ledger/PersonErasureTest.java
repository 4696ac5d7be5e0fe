package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Test;

public class PersonErasureTest extends OnEachDatabase {

    private PersonErasure erasure;

    @Before
    public void threePagesAndThreePeople() {
        replace(page(1).comment(10, BEN, "2026-03-03T10:00:00Z"), page(2).titled("Two"),
                page(3).titled("Three").createdBy(CARA, "2026-03-03T10:00:00Z")
                        .crossLink("HR", "Plan", BEN, "2026-03-03T10:00:00Z"));
        erasure = new PersonErasure(database, new DirtyMarks(database));
    }

    @Test
    public void nothingTellsWhoSomebodyWas() {
        erasure.erase(BEN.key());

        assertThat(content("PERSON", "[USER_KEY]")).containsExactlyInAnyOrder(ANNA.key(), CARA.key());
    }

    @Test
    public void thePagesTheyTookPartInAreReadAgain() {
        erasure.erase(BEN.key());

        assertThat(content("DIRTY", "[CONTENT_ID]")).containsExactly("1", "3");
    }

    @Test
    public void whoIsUnknownLeavesNoMark() {
        erasure.erase("nobody");

        assertThat(rows("DIRTY")).isZero();
        assertThat(rows("PERSON")).isEqualTo(3);
    }
}
