package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class BreadthTest {

    /** Silo 10 has three people, silo 20 two, silo 30 one; person 7 has none. */
    private static final Map<Integer, Long> SILOS = Map.of(1, 10L, 2, 10L, 3, 10L, 4, 20L, 5, 20L, 6, 30L);
    private static final Set<Integer> MEMBERS = Set.of(1, 2, 3, 4, 5, 6, 7);

    @Test
    public void isTheShareOfLargeSilosWithEnoughContributors() {
        assertThat(Breadth.ofSpace(Set.of(1, 2, 4, 6, 7), MEMBERS, SILOS, 2))
                .isEqualTo(new Breadth(1, 2, Said.of(0.5)));
    }

    @Test
    public void isZeroIfNobodyContributed() {
        assertThat(Breadth.ofSpace(Set.of(), MEMBERS, SILOS, 2)).isEqualTo(new Breadth(0, 2, Said.of(0.0)));
    }

    @Test
    public void cannotBeSaidWithoutALargeSilo() {
        assertThat(Breadth.ofSpace(Set.of(1, 2, 3), MEMBERS, SILOS, 4))
                .isEqualTo(new Breadth(0, 0, Said.absent(Reason.NO_LARGE_SILO)));
    }

    @Test
    public void aSiloThatIsNoLongerLargeCountsNowhere() {
        assertThat(Breadth.ofSpace(Set.of(1, 2, 4, 5), Set.of(1, 2), SILOS, 2))
                .isEqualTo(new Breadth(1, 1, Said.of(1.0)));
    }

    @Test
    public void ofTheSiteOverAYearItCannotBeSaid() {
        assertThat(Breadth.ofSite(MEMBERS, MEMBERS, SILOS, 2, new Window(0, 365)))
                .isEqualTo(new Breadth(2, 2, Said.absent(Reason.SAME_PEOPLE)));
        assertThat(Breadth.ofSite(Set.of(1, 2), MEMBERS, SILOS, 2, new Window(0, 364)))
                .isEqualTo(new Breadth(1, 2, Said.of(0.5)));
    }

    @Test
    public void liesBetweenZeroAndOneAndOtherNumbersForSilosChangeNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Map<Integer, Long> silos = new HashMap<>();
            Map<Integer, Long> relabelled = new HashMap<>();
            for (int person = 0; person < 40; person++) {
                long silo = random.nextInt(6);
                silos.put(person, silo);
                relabelled.put(person, 100 - silo);
            }
            Set<Integer> contributors = some(random);
            Set<Integer> members = some(random);

            Breadth breadth = Breadth.ofSpace(contributors, members, silos, 3);

            assertThat(breadth.contributing()).isBetween(0L, breadth.large());
            assertThat(Breadth.ofSpace(contributors, members, relabelled, 3)).isEqualTo(breadth);
        }
    }

    private static Set<Integer> some(Random random) {
        Set<Integer> people = new HashSet<>();
        random.ints(25, 0, 40).forEach(people::add);
        return people;
    }
}
