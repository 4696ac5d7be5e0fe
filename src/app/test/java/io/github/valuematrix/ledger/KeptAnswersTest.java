package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.activity.Pages;
import io.github.valuematrix.activity.Person;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.settings.Settings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.Test;

/**
 * On 2026-03-02. Rows that are deleted behind the ledger's back show which answers are kept.
 */
public class KeptAnswersTest extends OnEachDatabase {

    private static final Period LAST_YEAR = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));
    private static final Period LATELY = new Period(LocalDate.parse("2026-02-03"), LocalDate.parse("2026-03-03"));
    private static final List<Period> PERIODS = List.of(Period.ALL_TIME, LAST_YEAR, LATELY,
            new Period(LocalDate.parse("2025-02-10"), LocalDate.parse("2026-02-10")),
            new Period(LocalDate.parse("2026-02-09"), LocalDate.parse("2026-02-11")));
    private static final List<String> KEYS = List.of("DS", "EX", "HR", "QA", "OLD");
    private static final int STEPS = 150;

    @Test
    public void anAnswerIsKeptUntilItsSpaceChanges() {
        replace(page(1).comment(10, BEN, "2026-02-20T10:00:00Z"), page(2).in(8, "HR"));
        SpaceActivity before = reader.activity("DS", LATELY);
        forgetActivity();

        replace(page(2).in(8, "HR").comment(11, BEN, "2026-02-20T10:00:00Z"));
        assertThat(reader.activity("DS", LATELY)).isEqualTo(before);

        replace(page(3));
        assertThat(reader.activity("DS", LATELY)).isNotEqualTo(before);
    }

    @Test
    public void aPeriodLongAgoIsNotCountedAgainForWhatIsDoneToday() {
        replace(page(1).createdBy(ANNA, "2025-05-01T10:00:00Z").comment(10, BEN, "2025-05-02T10:00:00Z"));
        SpaceActivity before = reader.activity("DS", LAST_YEAR);
        forgetActivity();

        replace(page(2).createdBy(ANNA, "2026-03-01T10:00:00Z"));
        assertThat(reader.activity("DS", LAST_YEAR)).isEqualTo(before);

        replace(page(3).createdBy(ANNA, "2025-12-01T10:00:00Z"));
        assertThat(reader.activity("DS", LAST_YEAR)).isNotEqualTo(before);
    }

    @Test
    public void ofAYearUpToTodayOnlyTheLastWeeksAreCountedAgain() {
        Period year = new Period(LocalDate.parse("2025-03-03"), LocalDate.parse("2026-03-03"));
        replace(page(1).createdBy(ANNA, "2025-05-01T10:00:00Z").comment(10, BEN, "2025-05-02T10:00:00Z"));
        assertThat(reader.activity("DS", year).contributors()).isEqualTo(2);
        forgetActivity();

        replace(page(2).createdBy(ANNA, "2026-03-01T10:00:00Z").comment(11, CARA, "2026-03-01T11:00:00Z"));

        SpaceActivity after = reader.activity("DS", year);
        assertThat(after.contributors()).isEqualTo(3);
        assertThat(after.total()).isEqualTo(new Contributions(2, 0, 0, 0, 2, 0));
    }

    @Test
    public void linksOfTodayAreCountedAgainWhenLinksOrTitlesAreOthersButNotForAComment() {
        replace(page(1).link("DS", "Nowhere"));
        LinksToday before = reader.links("DS");
        assertThat(before.outgoing().missing()).isEqualTo(1);
        database.write(statements -> statements.update("delete from {LINK}"));

        replace(page(2).in(8, "HR").titled("Home"));
        assertThat(reader.links("DS").outgoing().missing()).isZero();
        replace(page(1).link("DS", "Nowhere").link("DS", "Elsewhere"));
        LinksToday two = reader.links("DS");
        assertThat(two.outgoing().missing()).isEqualTo(2);
        database.write(statements -> statements.update("delete from {LINK}"));
        replace(page(2).in(8, "HR").titled("Home").comment(10, BEN, "2026-02-20T10:00:00Z"));
        assertThat(reader.links("DS")).isEqualTo(two);
    }

    @Test
    public void aSpaceThatIsRemovedWhileSomebodyCountsHasNoStampsLeft() {
        Stamps stamps = database.read(statements -> Stamps.of(statements, 4711));

        assertThat(stamps).isEqualTo(new Stamps(0, 0, 0));
    }

    @Test
    public void whateverHappensTheAnswersAreThoseOfWhoeverCountsAnew() {
        Random random = new Random(7);
        for (int step = 0; step < STEPS; step++) {
            change(random);
            for (String key : KEYS) {
                LedgerReader anew = new LedgerReader(database, retention, today);
                PERIODS.forEach(period -> assertThat(reader.activity(key, period)).as(key + " in " + period)
                        .isEqualTo(anew.activity(key, period)));
                assertThat(reader.links(key)).isEqualTo(anew.links(key));
            }
        }
    }

    private void change(Random random) {
        int what = random.nextInt(12);
        if (what == 0) {
            remove(1 + (long) random.nextInt(6));
        } else if (what == 1) {
            siteClock.advance(Duration.ofDays(random.nextInt(3)));
        } else if (what == 2) {
            settings.save(new Settings(Settings.LOWEST_K, Settings.HIGHEST_RATE,
                    random.nextBoolean() ? OptionalInt.of(12) : OptionalInt.empty()));
            new OldEntries(database, spaces, retention).delete(() -> false);
        } else if (what == 3) {
            spaces.add(new WikiSpace(9, random.nextBoolean() ? "QA" : "OLD"));
        } else if (what == 4) {
            spaces.add(new WikiSpace(7, random.nextBoolean() ? "DS" : "EX"));
        } else {
            replace(somePage(random));
        }
    }

    private static Pages somePage(Random random) {
        Pages page = page(1 + random.nextInt(6)).titled("Page " + random.nextInt(8)).createdBy(who(random), when(random));
        if (random.nextInt(3) == 0) {
            page.in(8, "HR");
        }
        for (int comment = random.nextInt(4); comment > 0; comment--) {
            page.comment(100 + comment, who(random), when(random));
        }
        for (int link = random.nextInt(3); link > 0; link--) {
            page.link("DS", "Page " + random.nextInt(8));
        }
        if (random.nextBoolean()) {
            page.crossLink("QA", random.nextBoolean() ? "" : "Page 1", who(random), when(random));
        }
        return page;
    }

    private static Person who(Random random) {
        return List.of(ANNA, BEN, CARA).get(random.nextInt(3));
    }

    private static String when(Random random) {
        return random.nextInt(9) == 0 ? null
                : LocalDate.parse("2026-03-02").minusDays(random.nextInt(500)) + "T10:00:00Z";
    }

    private void forgetActivity() {
        database.write(statements -> statements.update("delete from {ACTIVITY}"));
        database.write(statements -> statements.update("delete from {PERSON_DAY}"));
    }
}
