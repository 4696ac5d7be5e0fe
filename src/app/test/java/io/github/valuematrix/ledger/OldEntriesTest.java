package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.Pages;
import io.github.valuematrix.settings.Settings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.junit.Before;
import org.junit.Test;

/**
 * On 2026-03-02, so that with twelve months 2025-03-02 is the first day kept.
 */
public class OldEntriesTest extends OnEachDatabase {

    private OldEntries old;

    @Before
    public void open() {
        old = new OldEntries(database, spaces, retention);
    }

    @Test
    public void whereAllIsKeptNothingIsDeleted() {
        replace(oldAndNew());

        assertThat(old.delete(() -> false)).isZero();
        assertThat(reader.activity("DS", Period.ALL_TIME).total()).isEqualTo(new Contributions(1, 0, 0, 0, 3, 0));
    }

    @Test
    public void whatIsOlderIsCountedNowhereWhetherDeletedYetOrNot() {
        replace(oldAndNew());
        keepMonths(12);
        SpaceActivity before = reader.activity("DS", Period.ALL_TIME);
        SpaceActivity year = reader.activity("DS", new Period(LocalDate.parse("2024-01-01"),
                LocalDate.parse("2026-01-01")));

        assertThat(old.delete(() -> false)).isPositive();

        assertThat(before.total()).isEqualTo(new Contributions(0, 0, 0, 0, 2, 0));
        assertThat(before.contributors()).isEqualTo(2);
        assertThat(before.links().crossSpace()).containsEntry("HR", 1L);
        assertThat(year.total()).isEqualTo(new Contributions(0, 0, 0, 0, 1, 0));
        assertThat(year.links().crossSpace()).isEmpty();
        assertThat(reader.activity("DS", Period.ALL_TIME)).isEqualTo(before);
    }

    @Test
    public void whoeverCountsLearnsSinceWhenActivityIsKeptIfThatCutsThePeriod() {
        replace(oldAndNew());
        assertThat(reader.activity("DS", Period.ALL_TIME).keptSince()).isNull();
        keepMonths(12);

        LocalDate first = LocalDate.parse("2025-03-02");
        assertThat(reader.activity("DS", Period.ALL_TIME).keptSince()).isEqualTo(first);
        assertThat(reader.activity("nobody", Period.ALL_TIME).keptSince()).isEqualTo(first);
        assertThat(reader.activity("DS", new Period(first.minusDays(1), first.plusDays(1))).keptSince())
                .isEqualTo(first);
        assertThat(reader.activity("DS", new Period(first, first.plusDays(1))).keptSince()).isNull();
    }

    @Test
    public void afterwardsTheLedgerIsAsIfFilledAnew() {
        replace(oldAndNew());
        keepMonths(12);
        old.delete(() -> false);
        List<String> left = entries();

        assertThat(replace(oldAndNew())).isEmpty();
        assertThat(entries()).isEqualTo(left);
        remove(1L);
        replace(oldAndNew());
        assertThat(entries()).isEqualTo(left).hasSize(2);
    }

    @Test
    public void aPageThatLosesOnlyWhatIsTooOldHasNotChanged() {
        keepMonths(12);
        replace(oldAndNew());
        siteClock.advance(Duration.ofDays(1));

        assertThat(replace(oldAndNew())).isEmpty();
        assertThat(entries()).hasSize(1);
        assertThat(replace(oldAndNew().comment(13, CARA, "2026-03-02T10:00:00Z"))).containsExactly(1L);
    }

    @Test
    public void aSpaceOfManyRowsIsDoneInBatchesAndGoesOnWhereItStopped() {
        Pages busy = page(1).createdBy(ANNA, "2018-01-01T10:00:00Z");
        for (int day = 0; day < 2500; day++) {
            busy.comment(10 + day, BEN, LocalDate.parse("2018-01-02").plusDays(day) + "T10:00:00Z");
        }
        replace(busy);
        keepMonths(12);
        Deque<Boolean> answers = new ArrayDeque<>(List.of(false, true, true, true));

        assertThat(old.delete(answers::poll)).isEqualTo(2000);
        assertThat(reader.activity("DS", Period.ALL_TIME).total()).isEqualTo(Contributions.NONE);
        assertThat(old.delete(() -> false)).isEqualTo(501 + 2501 + 2501);
        assertThat(rows("ACTIVITY") + rows("RESPONSE") + rows("PERSON_DAY")).isZero();
    }

    @Test
    public void onlyALongerTimeMakesAllPagesBeReadAgain() {
        String all = retention.basis();
        keepMonths(24);
        keepMonths(12);
        assertThat(retention.basis()).isEqualTo(all);

        keepMonths(24);
        String longer = retention.basis();
        settings.save(Settings.DEFAULTS);

        assertThat(longer).isNotEqualTo(all);
        assertThat(retention.basis()).isNotIn(all, longer);
    }

    private static Pages oldAndNew() {
        return page(1).createdBy(ANNA, "2024-01-01T10:00:00Z").comment(10, BEN, "2025-03-01T23:59:59Z")
                .comment(11, CARA, "2025-03-02T00:00:00Z").comment(12, BEN, null)
                .crossLink("HR", "Plan", ANNA, "2024-02-01T10:00:00Z");
    }

    private List<String> entries() {
        return content("ACTIVITY", "[CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], [QUANTITY]");
    }

    private void keepMonths(int months) {
        settings.save(new Settings(Settings.DEFAULTS.k(), Settings.DEFAULTS.pagesPerSecond(), OptionalInt.of(months)));
    }
}
