package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Test;

public class SpaceKindTest {

    @Test
    public void ofASpaceWithoutAKindAllIsExpectedAsTheSiteHasIt() {
        assertThat(verdict(SpaceKind.UNSET, space -> { })).isEqualTo(
                Verdict.of(new StageNumbersOf().numbers(), StageThresholds.DEFAULTS));
        assertThat(verdict(SpaceKind.UNSET, space -> { }).expected()).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    public void announcementsHaveFewAuthorsAndNeedReadersWhoAreAnswered() {
        Verdict verdict = verdict(SpaceKind.BROADCAST, space -> {
            space.coauthoredShare = 0.0;
            space.crossShare = 0.1;
        });

        assertThat(verdict.stage()).isEqualTo(Stage.BUSINESS_MODEL);
        assertThat(verdict.expected()).isEqualTo(EnumSet.complementOf(
                EnumSet.of(Kind.COAUTHORED_SHARE, Kind.CROSS_SHARE)));
        assertThat(stage(SpaceKind.BROADCAST, space -> space.responseRate = 0.3)).isEqualTo(Stage.STARTING);
        assertThat(stage(SpaceKind.BROADCAST, space -> space.responseRate = null)).isEqualTo(Stage.NO_VERDICT);
    }

    @Test
    public void ofAForumHalfAsManyAnswersAgainAreExpected() {
        assertThat(stage(SpaceKind.FORUM, space -> space.responseRate = 0.59)).isEqualTo(Stage.STARTING);
        assertThat(stage(SpaceKind.FORUM, space -> space.responseRate = 0.61)).isEqualTo(Stage.BUSINESS_MODEL);
        assertThat(SpaceKind.FORUM.expectation(StageThresholds.DEFAULTS.withResponseRate(0.8)).thresholds()
                .responseRate()).isEqualTo(1);
    }

    @Test
    public void ofACommunityOfPracticeBothAreExpected() {
        assertThat(stage(SpaceKind.PRACTICE, space -> { })).isEqualTo(Stage.BUSINESS_MODEL);
        assertThat(stage(SpaceKind.PRACTICE, space -> space.responseRate = 0.1)).isEqualTo(Stage.STARTING);
        assertThat(stage(SpaceKind.PRACTICE, space -> space.coauthoredShare = 0.1)).isEqualTo(Stage.STARTING);
        assertThat(stage(SpaceKind.PRACTICE, space -> space.coauthoredShare = null)).isEqualTo(Stage.NO_VERDICT);
    }

    @Test
    public void ofAProjectPagesOfSeveralAuthorsAreExpectedAndNewPairsInOneQuarter() {
        assertThat(stage(SpaceKind.PROJECT, space -> space.coauthoredShare = 0.1)).isEqualTo(Stage.STARTING);
        assertThat(stage(SpaceKind.PROJECT, space -> {
            space.responseRate = 0.0;
            space.newQuarters = 1L;
            space.externalQuarters = 0L;
        })).isEqualTo(Stage.CULTURAL);
    }

    @Test
    public void whatNobodyExpectsCountsForNothing() {
        assertThat(stage(SpaceKind.PROJECT, space -> {
            space.responseRate = 1.0;
            space.coauthoredShare = null;
        })).isEqualTo(Stage.NO_VERDICT);
    }

    @Test
    public void eachIsFoundByItsName() {
        for (SpaceKind kind : SpaceKind.values()) {
            assertThat(SpaceKind.named(kind.lowerName())).contains(kind);
        }
        assertThat(SpaceKind.named("Forum")).isEmpty();
        assertThat(SpaceKind.named(null)).isEmpty();
    }

    @Test
    public void eachHasItsTextsAndNoTextIsWithoutAKind() {
        Set<String> keys = EnglishTexts.BUNDLE.keySet();

        assertThat(keys.stream().filter(key -> key.startsWith("value-matrix.space-kind.")))
                .containsExactlyInAnyOrderElementsOf(List.of(SpaceKind.values()).stream().flatMap(kind ->
                        List.of(kind.label(), kind.expected()).stream()).toList());
    }

    private static Stage stage(SpaceKind kind, Consumer<StageNumbersOf> like) {
        return verdict(kind, like).stage();
    }

    private static Verdict verdict(SpaceKind kind, Consumer<StageNumbersOf> like) {
        StageNumbersOf numbers = new StageNumbersOf();
        like.accept(numbers);
        return Verdict.of(numbers.numbers(), kind.expectation(StageThresholds.DEFAULTS));
    }
}
