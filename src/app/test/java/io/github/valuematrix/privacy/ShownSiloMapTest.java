package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.SiloFlow;
import io.github.valuematrix.silo.SiloNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/**
 * Silos are the spaces S1, S2 and so on; the people of silo 1 are 10, 11 and so on.
 */
public class ShownSiloMapTest {

    private static final Threshold FIVE = new Threshold(5, true);
    private static final Said<Long> FEW = Said.absent(Reason.FEW_PEOPLE);
    private static final Said<Long> HIDDEN = Said.absent(Reason.COMPLEMENT);

    private final List<SpaceFlow> flows = new ArrayList<>();

    private void flow(int from, int to, long interactions, int actors, int counterparts) {
        flows.add(new SpaceFlow(1, new SiloFlow(from, to, interactions, people(from, actors), people(to, counterparts)),
                Set.of()));
    }

    /** On the content of a space, of which so many people's part is hidden there. */
    private void partlyHidden(long space, int from, int to, int hidden) {
        flows.add(new SpaceFlow(space, new SiloFlow(from, to, 9, people(from, 6), people(to, 6)), people(from, hidden)));
    }

    private static Set<Integer> people(int silo, int count) {
        return IntStream.range(0, count).mapToObj(person -> silo * 10 + person).collect(Collectors.toSet());
    }

    private ShownSiloMap map(String... invisible) {
        Map<Long, String> keys = new HashMap<>();
        IntStream.range(0, 40).forEach(silo -> keys.put((long) silo, "S" + silo));
        return ShownSiloMap.of(flows, FIVE, new SiloNames(Map.of(), keys), key -> !Set.of(invisible).contains(key));
    }

    private static List<String> names(ShownSiloMap map) {
        return map.silos().stream().map(silo -> silo.kind() == ShownSiloMap.Silo.Kind.OTHERS ? "others" : silo.name())
                .toList();
    }

    private void threeLargeSilos() {
        flow(1, 1, 40, 8, 8);
        flow(2, 2, 30, 7, 7);
        flow(3, 3, 20, 6, 6);
        flow(1, 2, 8, 4, 4);
        flow(2, 1, 7, 4, 4);
        flow(1, 3, 5, 3, 3);
        flow(3, 2, 4, 5, 2);
    }

    @Test
    public void rowsActAndTheLargestSiloComesFirst() {
        threeLargeSilos();

        ShownSiloMap map = map();

        assertThat(names(map)).containsExactly("S1", "S2", "S3");
        assertThat(map.rows()).containsExactly(List.of(Said.of(40L), Said.of(8L), Said.of(5L)),
                List.of(Said.of(7L), Said.of(30L), Said.of(0L)), List.of(Said.of(0L), Said.of(4L), Said.of(20L)));
    }

    @Test
    public void aCellOfTooFewIsHiddenAndASecondOneSoThatItDoesNotFollow() {
        threeLargeSilos();
        flow(3, 1, 2, 1, 1);

        ShownSiloMap map = map();

        assertThat(map.rows().get(2).get(0)).isEqualTo(FEW);
        assertThat(map.rows().get(0).get(2)).as("the smallest other one between silos").isEqualTo(HIDDEN);
        assertThat(map.rows().get(0).get(0)).as("inside nothing is hidden").isEqualTo(Said.of(40L));
        assertThat(map.rows().get(0).get(1)).isEqualTo(Said.of(8L));
    }

    @Test
    public void whatWouldTellOfWhatASpaceHidesIsHiddenAndASecondOne() {
        threeLargeSilos();
        partlyHidden(7, 1, 2, 3);

        ShownSiloMap map = map();

        assertThat(map.rows().get(0).get(1)).isEqualTo(HIDDEN);
        assertThat(map.rows().get(0).get(2)).as("the smallest other one").isEqualTo(HIDDEN);
        assertThat(map.rows().get(1).get(0)).isEqualTo(Said.of(7L));
    }

    @Test
    public void theSumOfWhatTwoSpacesHideIsShownIfEnoughPeopleStandBehindIt() {
        threeLargeSilos();
        partlyHidden(7, 1, 2, 4);
        partlyHidden(8, 1, 2, 3);
        assertThat(map().rows().get(0).get(1)).as("four together").isEqualTo(HIDDEN);

        flows.add(new SpaceFlow(9, new SiloFlow(1, 2, 1, people(1, 6), people(2, 6)), Set.of(14, 15)));

        assertThat(map().rows().get(0).get(1)).as("six together").isEqualTo(Said.of(8L + 9 + 9 + 1));
    }

    @Test
    public void noSiloOfTooFewPeopleIsNamed() {
        threeLargeSilos();
        flow(4, 4, 90, 4, 4);

        assertThat(names(map())).as("one alone would be named by being the only other one")
                .containsExactly("S1", "S2", "S3");

        flow(5, 5, 90, 4, 4);
        ShownSiloMap map = map();

        assertThat(names(map)).containsExactly("S1", "S2", "S3", "others");
        assertThat(map.rows().get(3).get(3)).isEqualTo(Said.of(180L));
    }

    @Test
    public void aSiloThatTheReaderMayNotSeeIsOneOfTheOthers() {
        threeLargeSilos();
        flow(4, 4, 9, 6, 6);
        flow(4, 1, 3, 6, 6);

        ShownSiloMap map = map("S4", "S2");

        assertThat(names(map)).containsExactly("S1", "S3", "others");
        assertThat(map.rows().get(2).get(0)).isEqualTo(Said.of(10L));
        assertThat(names(map("S4"))).containsExactly("S1", "S2", "S3");
    }

    @Test
    public void noMoreThanTwelveAreShownByThemselves() {
        IntStream.range(1, 16).forEach(silo -> flow(silo, silo, 100 - silo, 9, 9));

        ShownSiloMap map = map();

        assertThat(names(map)).hasSize(13).startsWith("S1", "S2").endsWith("S12", "others");
        assertThat(map.rows().get(12).get(12)).isEqualTo(Said.of(87L + 86 + 85));
    }

    @Test
    public void whereNothingHappenedNothingIsShown() {
        assertThat(map().rows()).isEmpty();
    }
}
