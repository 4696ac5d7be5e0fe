package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;

/**
 * Each row of the table is a space that passes all gates, but for what the row says.
 */
public class NextStepTest {

    private static final Shares OF_PAGES =
            new Shares(new Ratio(5, 20), false, new Ratio(3, 20), new Ratio(6, 10));
    private static final Shares OF_COMMENTS =
            new Shares(new Ratio(5, 20), true, new Ratio(3, 20), new Ratio(6, 10));

    /** What the space is like, and how many it takes; -1 for no number. */
    private record Row(SpaceKind kind, Consumer<StageNumbersOf> like, Shares shares, boolean dormant, long gap) {

        Standpoint standpoint() {
            StageNumbersOf numbers = new StageNumbersOf();
            like.accept(numbers);
            Expectation expectation = kind.expectation(StageThresholds.DEFAULTS);
            return new Standpoint(Verdict.of(numbers.numbers(), expectation), numbers.numbers(), expectation, shares,
                    dormant);
        }
    }

    private static final Map<NextStep, Row> TABLE = new EnumMap<>(NextStep.class);

    static {
        TABLE.put(NextStep.REVIVE, new Row(SpaceKind.UNSET, space -> space.contributors = 0, OF_PAGES, true, -1));
        row(NextStep.INVITE_PEOPLE, 5, space -> space.contributors = 3);
        row(NextStep.START_WRITING, 3, space -> {
            space.edits = 1;
            space.items = 17;
            space.comments = 2;
        });
        row(NextStep.PUBLISH_MORE, 12, space -> {
            space.edits = 2;
            space.responseRate = null;
            space.coauthoredShare = null;
        }, new Shares(new Ratio(0, 8), false, new Ratio(0, 2), new Ratio(6, 10)));
        row(NextStep.EDIT_MORE, 2, space -> {
            space.edits = 18;
            space.responseRate = null;
            space.coauthoredShare = null;
        }, new Shares(new Ratio(0, 8), false, new Ratio(0, 2), new Ratio(6, 10)));
        row(NextStep.ANSWER_PAGES, 5, NextStepTest::leavesQuestionsOpen);
        row(NextStep.ANSWER_COMMENTS, 5, NextStepTest::leavesQuestionsOpen, OF_COMMENTS);
        row(NextStep.SHARE_PAGES, 5, space -> {
            space.responseRate = null;
            space.coauthoredShare = 0.15;
        });
        row(NextStep.WATCH_TOGETHER, -1, space -> {
            leavesQuestionsOpen(space);
            space.coauthoredShare = 0.15;
        });
        row(NextStep.ANSWER_OTHER_SILOS, 5, space -> {
            space.responseRate = 0.25;
            space.coauthoredShare = null;
        });
        row(NextStep.CONNECT_PEOPLE, 4, space -> space.crossShare = null,
                new Shares(new Ratio(5, 20), false, new Ratio(3, 20), new Ratio(6, 6)));
        row(NextStep.OPEN_THE_SPACE, 2, space -> space.silos = 0L);
        row(NextStep.BRING_ANOTHER_SILO, 1, space -> space.silos = 1L);
        row(NextStep.WORK_ACROSS, 4, space -> space.crossShare = 0.6);
        row(NextStep.MEET_NEW_PEOPLE, 1, space -> space.newQuarters = 1L);
        row(NextStep.WAIT_FOR_THE_PAST, -1, space -> space.newQuarters = null);
        row(NextStep.CARRY_OVER, -1, space -> space.silos = 0L);
        row(NextStep.NAME_CUSTOMERS, -1, space -> space.externalQuarters = null);
        row(NextStep.INVITE_CUSTOMERS, 2, space -> space.externalQuarters = 0L);
        row(NextStep.KEEP_CUSTOMERS, 1, space -> space.externalQuarters = 1L);
        row(NextStep.SHOW_OTHERS, -1, space -> { });
    }

    private static void leavesQuestionsOpen(StageNumbersOf space) {
        space.responseRate = 0.25;
        space.coauthoredShare = null;
    }

    private static void row(NextStep step, long gap, Consumer<StageNumbersOf> like) {
        row(step, gap, like, OF_PAGES);
    }

    /** Customers take part only where the step is about them: else a space would be ahead of the journey. */
    private static void row(NextStep step, long gap, Consumer<StageNumbersOf> like, Shares shares) {
        boolean isAhead = Set.of(NextStep.ANSWER_OTHER_SILOS, NextStep.CARRY_OVER, NextStep.SHOW_OTHERS)
                .contains(step);
        Consumer<StageNumbersOf> alone = space -> {
            space.externalQuarters = isAhead ? Long.valueOf(2) : null;
            space.silos = step.ordinal() < NextStep.ANSWER_OTHER_SILOS.ordinal() ? 0L : 2L;
        };
        TABLE.put(step, new Row(SpaceKind.UNSET, alone.andThen(like), shares, false, gap));
    }

    @Test
    public void eachStepGoesWithWhatIsMissing() {
        SoftAssertions softly = new SoftAssertions();
        TABLE.forEach((step, row) -> softly.assertThat(NextStep.of(row.standpoint())).isEqualTo(step));
        softly.assertAll();
        assertThat(TABLE).containsOnlyKeys(NextStep.values());
    }

    @Test
    public void itSaysHowManyItTakes() {
        SoftAssertions softly = new SoftAssertions();
        TABLE.forEach((step, row) -> softly.assertThat(gap(step, row)).as(step.name())
                .isEqualTo(row.gap()));
        softly.assertAll();
    }

    private static long gap(NextStep step, Row row) {
        return step.gap(row.standpoint()).map(Said::value).orElse(-1L);
    }

    @Test
    public void ofANumberThatIsHiddenNeitherStepNorGapTells() {
        StageNumbersOf hidden = new StageNumbersOf();
        hidden.silos = null;
        hidden.externalQuarters = null;
        Standpoint noSilo = TABLE.get(NextStep.OPEN_THE_SPACE).standpoint().telling(hidden.numbers());
        Standpoint noCustomer = TABLE.get(NextStep.INVITE_CUSTOMERS).standpoint().telling(hidden.numbers());

        assertThat(NextStep.of(noSilo)).isEqualTo(NextStep.BRING_ANOTHER_SILO);
        assertThat(NextStep.BRING_ANOTHER_SILO.gap(noSilo)).contains(Said.absent(Reason.COMPLEMENT));
        assertThat(NextStep.of(noCustomer)).isEqualTo(NextStep.KEEP_CUSTOMERS);
        assertThat(NextStep.KEEP_CUSTOMERS.gap(noCustomer)).contains(Said.absent(Reason.NOT_MEASURED));
    }

    @Test
    public void howManyPeopleThereAreIsNotToldWhileTheyAreFew() {
        for (long people : new long[] {0, 1, 4}) {
            Row few = new Row(SpaceKind.UNSET, space -> space.contributors = people, OF_PAGES, false, 0);

            assertThat(gap(NextStep.of(few.standpoint()), few)).isEqualTo(5);
        }
    }

    @Test
    public void whatItTakesHasAPlaceForTheNumberIfThereIsOne() {
        TABLE.forEach((step, row) -> assertThat(EnglishTexts.BUNDLE.getString(step.takes()).contains("{0"))
                .as(step.name()).isEqualTo(row.gap() > 0));
    }

    @Test
    public void eachHasItsTextsAndNoTextIsWithoutAStep() {
        assertThat(EnglishTexts.BUNDLE.keySet().stream().filter(key -> key.startsWith("value-matrix.next-step.")))
                .filteredOn(key -> !key.equals(NextStep.TAKES_HIDDEN))
                .containsExactlyInAnyOrderElementsOf(List.of(NextStep.values()).stream().flatMap(step ->
                        List.of(step.order(), step.takes(), step.why(), step.button()).stream()).toList());
    }

    @Test
    public void theSameSpaceAlwaysGetsTheSameStep() {
        TABLE.values().forEach(row ->
                assertThat(NextStep.of(row.standpoint())).isEqualTo(NextStep.of(row.standpoint())));
    }

    @Test
    public void nothingIsAskedForThatIsNotExpectedOfTheKindOfSpace() {
        Consumer<StageNumbersOf> bothTooLow = space -> {
            space.responseRate = 0.25;
            space.coauthoredShare = 0.15;
            space.silos = 0L;
            space.externalQuarters = null;
        };

        assertThat(step(SpaceKind.UNSET, bothTooLow)).isEqualTo(NextStep.WATCH_TOGETHER);
        assertThat(step(SpaceKind.PRACTICE, bothTooLow)).isEqualTo(NextStep.WATCH_TOGETHER);
        assertThat(step(SpaceKind.BROADCAST, bothTooLow)).isEqualTo(NextStep.ANSWER_PAGES);
        assertThat(step(SpaceKind.FORUM, bothTooLow)).isEqualTo(NextStep.ANSWER_PAGES);
        assertThat(step(SpaceKind.PROJECT, bothTooLow)).isEqualTo(NextStep.SHARE_PAGES);
    }

    @Test
    public void whoIsAheadByCustomersAloneIsNotToldThatSilosMeet() {
        Consumer<StageNumbersOf> customersOnly = space -> {
            leavesQuestionsOpen(space);
            space.silos = 0L;
            space.externalQuarters = 2L;
        };

        assertThat(step(SpaceKind.UNSET, customersOnly)).isEqualTo(NextStep.ANSWER_PAGES);
        assertThat(step(SpaceKind.UNSET, customersOnly.andThen(space -> space.coauthoredShare = 0.15)))
                .isEqualTo(NextStep.WATCH_TOGETHER);
        assertThat(step(SpaceKind.UNSET, customersOnly.andThen(space -> space.silos = 2L)))
                .isEqualTo(NextStep.ANSWER_OTHER_SILOS);
    }

    @Test
    public void whereBothAreExpectedTheOneThatIsMissingIsAskedFor() {
        assertThat(step(SpaceKind.PRACTICE, space -> space.coauthoredShare = null)).isEqualTo(NextStep.EDIT_MORE);
        assertThat(step(SpaceKind.PRACTICE, space -> space.responseRate = null)).isEqualTo(NextStep.PUBLISH_MORE);
    }

    @Test
    public void aForumIsToldHowManyMoreAnswersItTakes() {
        Row forum = new Row(SpaceKind.FORUM, space -> space.responseRate = 0.5,
                new Shares(new Ratio(10, 20), false, new Ratio(0, 0), new Ratio(6, 10)), false, 0);

        assertThat(gap(NextStep.ANSWER_PAGES, forum)).isEqualTo(5);
    }

    private static NextStep step(SpaceKind kind, Consumer<StageNumbersOf> like) {
        return NextStep.of(new Row(kind, like, OF_PAGES, false, 0).standpoint());
    }
}
