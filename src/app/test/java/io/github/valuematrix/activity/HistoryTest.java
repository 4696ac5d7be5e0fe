package io.github.valuematrix.activity;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.at;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class HistoryTest {

    @Test
    public void editsOfOnePersonWithinHalfAnHourOfEachOtherCountOnce() {
        Pages page = page().version(2, BEN, "2026-03-03T10:00:00Z")
                .version(3, BEN, "2026-03-03T10:29:59Z")
                .version(4, BEN, "2026-03-03T10:59:58Z");

        assertThat(edits(page)).containsExactly(new Edit(BEN, at("2026-03-03T10:00:00Z"), ANNA));
    }

    @Test
    public void halfAnHourLaterIsAnotherEdit() {
        Pages page = page().version(2, BEN, "2026-03-03T10:00:00Z").version(3, BEN, "2026-03-03T10:30:00Z");

        assertThat(edits(page)).containsExactly(new Edit(BEN, at("2026-03-03T10:00:00Z"), ANNA),
                new Edit(BEN, at("2026-03-03T10:30:00Z"), BEN));
    }

    @Test
    public void anotherPersonInBetweenEndsTheBurst() {
        Pages page = page().version(2, BEN, "2026-03-03T10:00:00Z")
                .version(3, CARA, "2026-03-03T10:01:00Z")
                .version(4, BEN, "2026-03-03T10:02:00Z");

        assertThat(edits(page)).extracting(Edit::before).containsExactly(ANNA, BEN, CARA);
    }

    @Test
    public void versionsThatJoinTheCreationAreNoEdit() {
        Pages page = page().version(2, ANNA, "2026-03-02T09:20:00Z").version(3, ANNA, "2026-03-02T09:49:00Z");

        assertThat(edits(page)).isEmpty();
    }

    @Test
    public void aGapInTheNumbersDoesNotEndABurst() {
        Pages page = page().version(2, BEN, "2026-03-03T10:00:00Z").version(9, BEN, "2026-03-03T10:10:00Z");

        assertThat(edits(page)).hasSize(1);
    }

    @Test
    public void whereTheVersionBeforeIsGoneTheNearestOlderOneIsMeant() {
        Pages page = page().version(4, CARA, "2026-03-03T10:00:00Z").version(7, BEN, "2026-03-05T10:00:00Z");

        assertThat(edits(page)).extracting(Edit::before).containsExactly(ANNA, CARA);
    }

    @Test
    public void aVersionDatedBeforeItsPredecessorJoinsNothing() {
        Pages page = page().version(2, BEN, "2026-03-03T10:00:00Z").version(3, BEN, "2026-03-03T09:59:00Z");

        assertThat(edits(page)).hasSize(2);
    }

    @Test
    public void twoVersionsWithTheSameNumberBothCount() {
        Pages page = page().version(2, CARA, "2026-03-04T10:00:00Z").version(2, BEN, "2026-03-03T10:00:00Z");

        assertThat(edits(page)).containsExactly(new Edit(BEN, at("2026-03-03T10:00:00Z"), ANNA),
                new Edit(CARA, at("2026-03-04T10:00:00Z"), BEN));
    }

    @Test
    public void undatedVersionsJoinNothing() {
        Pages page = page().version(2, BEN, null).version(3, BEN, null).version(4, BEN, "2026-03-03T10:00:00Z");

        assertThat(edits(page)).extracting(Edit::at).containsExactly(null, null, at("2026-03-03T10:00:00Z"));
    }

    @Test
    public void theAuthorAtAMomentIsThatOfTheNewestVersionUntilThen() {
        History history = new History(page().version(2, BEN, "2026-03-03T10:00:00Z")
                .version(5, CARA, "2026-03-09T10:00:00Z").build());

        assertThat(history.authorAt(at("2026-03-03T09:59:59Z"))).isEqualTo(ANNA);
        assertThat(history.authorAt(at("2026-03-03T10:00:00Z"))).isEqualTo(BEN);
        assertThat(history.authorAt(at("2026-03-10T10:00:00Z"))).isEqualTo(CARA);
        assertThat(history.authorAt(at("2020-01-01T10:00:00Z"))).isEqualTo(ANNA);
        assertThat(history.authorAt(null)).isEqualTo(ANNA);
    }

    private static List<Edit> edits(Pages page) {
        return new History(page.build()).edits();
    }
}
