package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.SiloTies;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.Test;

public class ShownSiloTest {

    private static final Said<Long> SHOWN = Said.of(1L);
    private static final Said<Long> HIDDEN = Said.absent(Reason.FEW_PEOPLE);
    private static final Threshold FIVE = new Threshold(5, true);

    @Test
    public void whereOneSiloIsHiddenASecondOneIsSoThatItIsNotTheRest() {
        Map<Long, ShownSilo> shown = shown(SHOWN, SHOWN, 3, 9, 6);

        assertThat(shown.get(0L).people()).isEqualTo(Said.absent(Reason.COMPLEMENT));
        assertThat(shown.get(2L).inside()).isEqualTo(Said.absent(Reason.COMPLEMENT));
        assertThat(shown.get(1L).people()).isEqualTo(Said.of(9L));
    }

    @Test
    public void theHiddenOnesHaveEnoughPeopleTogether() {
        Map<Long, ShownSilo> shown = shown(SHOWN, SHOWN, 1, 2, 9, 6);

        assertThat(shown.get(2L).people()).isEqualTo(Said.of(9L));
        assertThat(shown.get(3L).people().isKnown()).as("1 + 2 are not enough").isFalse();
        assertThat(shown(SHOWN, SHOWN, 2, 3, 9, 6).get(3L).people().isKnown()).isTrue();
    }

    @Test
    public void whereAllAreLargeAllAreShown() {
        assertThat(shown(SHOWN, SHOWN, 5, 6, 7).values()).allMatch(silo -> silo.people().isKnown()
                && silo.outside().isKnown() && silo.inside().isKnown() && silo.index().isKnown());
    }

    @Test
    public void whatTheSiteHidesNoSiloTells() {
        ShownSilo silo = shown(HIDDEN, SHOWN, 5, 6).get(1L);

        assertThat(silo.outside()).isEqualTo(Said.absent(Reason.COMPLEMENT));
        assertThat(silo.index().isKnown()).isFalse();
        assertThat(silo.inside().isKnown()).isTrue();
        assertThat(shown(SHOWN, HIDDEN, 5, 6).get(1L).inside().isKnown()).isFalse();
    }

    /** @param sizes people of the silos 0, 1, 2 and so on */
    private static SortedMap<Long, ShownSilo> shown(Said<Long> between, Said<Long> inside, long... sizes) {
        SortedMap<Long, SiloTies> silos = new TreeMap<>();
        for (int silo = 0; silo < sizes.length; silo++) {
            silos.put((long) silo, new SiloTies(sizes[silo], 4, 3, Said.of(0.5)));
        }
        Said<Double> share = Said.of(0.5);
        ShownTies ties = new ShownTies(between, inside, SHOWN, SHOWN, share, share, share, SHOWN, share, share, share);
        return ShownSilo.of(silos, ties, FIVE);
    }
}
