package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.Test;

public class ParticipationTest {

    private static final Offset<Double> EXACT = within(1e-6);
    /** Of fixture 4: the days 1 to 30. */
    private static final Window THIRTY_DAYS = new Window(1, 31);
    private static final List<PersonDay> FIXTURE_4 = Stream.of(
            on(1, 1, 2, 3, 8, 9), on(2, 1, 15), on(3, 30), on(4, 5, 6, 7, 12, 13, 14, 19, 20, 21, 26, 27, 28))
            .flatMap(List::stream).toList();

    @Test
    public void stickinessIsTheMeanWeekOfTheActive() {
        assertThat(of(FIXTURE_4, THIRTY_DAYS).stickiness().value()).isCloseTo(0.666667, EXACT);
    }

    @Test
    public void whoIsActiveOnlyOnDaysLeftOverIsActiveButDoesNotStick() {
        Participation participation = of(on(3, 30), THIRTY_DAYS);

        assertThat(participation.active()).isEqualTo(1);
        assertThat(participation.stickiness()).isEqualTo(Said.absent(Reason.NO_CONTRIBUTORS));
        assertThat(of(FIXTURE_4, THIRTY_DAYS).active()).isEqualTo(4);
    }

    @Test
    public void stickinessCannotBeSaidOfLessThanAWeek() {
        assertThat(of(on(1, 1, 2), new Window(1, 7)).stickiness()).isEqualTo(Said.absent(Reason.NO_WHOLE_WEEK));
        assertThat(of(on(1, 1, 2), new Window(1, 8)).stickiness()).isEqualTo(Said.of(1.0));
    }

    @Test
    public void bandsBeginAtOneFiveTwentyFiveAndAHundredContributions() {
        Participation participation = of(List.of(did(1, 10, 1), did(2, 10, 4), did(3, 10, 5), did(4, 10, 24),
                did(5, 10, 25), did(6, 10, 99), did(7, 10, 100)), THIRTY_DAYS);

        assertThat(participation.bands()).containsExactly(Map.entry(Band.FROM_1, 2L), Map.entry(Band.FROM_5, 2L),
                Map.entry(Band.FROM_25, 2L), Map.entry(Band.FROM_100, 1L));
        assertThat(Arrays.stream(Band.values()).map(Band::from)).containsExactly(1L, 5L, 25L, 100L);
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(0));
    }

    @Test
    public void concentrationLeavesSilentPeopleOut() {
        Participation participation = of(List.of(did(1, 10, 5), did(2, 10, 5), did(3, -50, 90)), THIRTY_DAYS);

        assertThat(participation.active()).isEqualTo(2);
        assertThat(participation.concentration()).isEqualTo(Concentration.of(5, 5));
    }

    @Test
    public void healthComparesTheLastQuarterWithTheLastYearWhateverTheWindow() {
        Window week = new Window(993, 1000);

        assertThat(of(List.of(did(1, 909, 1), did(2, 908, 1), did(3, 635, 1), did(4, 634, 1)), week).health().value())
                .isCloseTo(1 / 3.0, EXACT);
        assertThat(of(List.of(did(4, 634, 1)), week).health()).isEqualTo(Said.absent(Reason.NO_CONTRIBUTORS));
    }

    @Test
    public void newcomersAreThoseWhoseFirstContributionEverLiesInTheWindow() {
        Participation participation = of(List.of(did(1, 0, 1), did(1, 5, 1), did(2, 1, 1), did(3, 30, 1),
                did(4, 31, 1)), THIRTY_DAYS);

        assertThat(participation.newcomers()).isEqualTo(2);
        assertThat(participation.active()).isEqualTo(3);
        assertThat(participation.retention()).isEqualTo(new Retention(1, 1, Said.of(1.0),
                Said.of(WilsonInterval.of(1, 1))));
    }

    @Test
    public void ofNobodyOnlyCountsCanBeSaid() {
        Participation nobody = of(List.of(), THIRTY_DAYS);

        assertThat(nobody.active()).isZero();
        assertThat(nobody.newcomers()).isZero();
        assertThat(nobody.bands()).hasSize(4).allSatisfy((band, people) -> assertThat(people).isZero());
        assertThat(nobody.concentration().gini().isKnown()).isFalse();
        assertThat(nobody.stickiness()).isEqualTo(Said.absent(Reason.NO_CONTRIBUTORS));
        assertThat(nobody.health()).isEqualTo(Said.absent(Reason.NO_CONTRIBUTORS));
        assertThat(nobody.retention().share()).isEqualTo(Said.absent(Reason.NO_NEWCOMERS));
    }

    @Test
    public void otherNumbersForPeopleAndAnotherOrderOfDaysChangeNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            List<PersonDay> some = some(random);
            List<PersonDay> relabelled = new ArrayList<>(some.stream()
                    .map(day -> new PersonDay(1000 - day.person(), day.day(), day.contributions())).toList());
            Collections.shuffle(relabelled, random);

            assertThat(of(relabelled, THIRTY_DAYS)).isEqualTo(of(some, THIRTY_DAYS));
        }
    }

    @Test
    public void sharesLieBetweenZeroAndOneAndBandsHoldEverybodyActive() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Participation some = of(some(random), THIRTY_DAYS);

            assertThat(Stream.of(some.stickiness(), some.health(), some.retention().share()).filter(Said::isKnown)
                    .map(Said::value)).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
            assertThat(some.bands().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(some.active());
        }
    }

    private static Participation of(List<PersonDay> days, Window window) {
        return Participation.of(Contributor.of(days, window), window, window.to());
    }

    private static List<PersonDay> on(int person, int... days) {
        return IntStream.of(days).mapToObj(day -> did(person, day, 1)).toList();
    }

    private static PersonDay did(int person, int day, long contributions) {
        return new PersonDay(person, day, contributions);
    }

    private static List<PersonDay> some(Random random) {
        return random.ints(1 + random.nextInt(80), -400, 40)
                .mapToObj(day -> did(random.nextInt(20), day, 1 + random.nextInt(60))).toList();
    }
}
