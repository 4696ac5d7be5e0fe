package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.WikiSpace;
import org.junit.Test;

public class RosterTest extends OnEachDatabase {

    @Test
    public void everybodyWithANameHasANumberByTheirKey() {
        replace(page(1).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(10, BEN, "2026-03-05T10:00:00Z"));

        assertThat(new Roster(database).people()).containsOnlyKeys(ANNA.key(), BEN.key()).doesNotContainValue(0);
    }

    @Test
    public void spacesAreKnownByTheirIds() {
        spaces.add(new WikiSpace(7, "FS"));
        spaces.add(new WikiSpace(8, "~anna"));

        assertThat(new Roster(database).spaceKeys()).containsEntry(7L, "FS").containsEntry(8L, "~anna").hasSize(2);
        assertThat(Roster.isPersonal("~anna")).isTrue();
        assertThat(Roster.isPersonal("FS")).isFalse();
    }
}
