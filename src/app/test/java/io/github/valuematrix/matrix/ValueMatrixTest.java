package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/**
 * Anna (1) and Ben (2) are of one silo, Cara (3) of another; Dan (4) has none, Eve (5) is a customer.
 */
public class ValueMatrixTest {

    private static final Map<Integer, Long> SILOS = Map.of(1, 10L, 2, 10L, 3, 20L, 5, 20L);
    private static final Before BEFORE = new Before(Set.of(Pair.of(1, 2), Pair.of(3, 1)));

    @Test
    public void eachPairStandsInOneCell() {
        ValueMatrix matrix = ValueMatrix.of(List.of(new Contact(1, 2, 3), new Contact(2, 1, 4), new Contact(1, 3, 1),
                new Contact(2, 3, 5), new Contact(4, 1, 2)), Silos.of(SILOS), BEFORE);

        assertThat(matrix.cells()).containsOnly(
                Map.entry(new Cell(Novelty.EXISTING, Reach.WITHIN), new CellFigures(2, 1, 7)),
                Map.entry(new Cell(Novelty.EXISTING, Reach.ACROSS), new CellFigures(2, 1, 1)),
                Map.entry(new Cell(Novelty.NEW, Reach.ACROSS), new CellFigures(2, 1, 5)),
                Map.entry(new Cell(Novelty.NEW, Reach.UNASSIGNED), new CellFigures(2, 1, 2)));
        assertThat(matrix.of(Novelty.NEW, Reach.WITHIN)).isEqualTo(CellFigures.NONE);
    }

    @Test
    public void peopleOfACellCountOnce() {
        ValueMatrix matrix = ValueMatrix.of(List.of(new Contact(1, 3, 1), new Contact(2, 3, 1), new Contact(3, 2, 1)),
                Silos.of(SILOS), new Before(Set.of()));

        assertThat(matrix.of(Novelty.NEW, Reach.ACROSS)).isEqualTo(new CellFigures(3, 2, 3));
    }

    @Test
    public void whatAnonymousPeopleTakePartInIsInNoCell() {
        ValueMatrix matrix = ValueMatrix.of(List.of(new Contact(Contact.ANONYMOUS, 1, 3),
                new Contact(2, Contact.ANONYMOUS, 4)), Silos.of(SILOS), BEFORE);

        assertThat(matrix.cells()).isEmpty();
        assertThat(matrix.withAnonymous()).isEqualTo(7);
    }

    @Test
    public void whoIsExternalIsSoWhateverTheirSilo() {
        Silos mapped = new Silos(SILOS, Set.of(5));

        assertThat(mapped.reach(Pair.of(3, 5))).isEqualTo(Reach.EXTERNAL);
        assertThat(mapped.reach(Pair.of(5, 4))).isEqualTo(Reach.EXTERNAL);
        assertThat(mapped.reach(Pair.of(1, 2))).isEqualTo(Reach.WITHIN);
        assertThat(mapped.reach(Pair.of(1, 3))).isEqualTo(Reach.ACROSS);
        assertThat(Silos.of(SILOS).reach(Pair.of(3, 5))).isEqualTo(Reach.WITHIN);
        assertThat(mapped.measuresExternal()).isTrue();
        assertThat(Silos.of(SILOS).measuresExternal()).isFalse();
    }

    @Test
    public void whatIsNewCannotBeSaidWithoutATimeBefore() {
        ValueMatrix matrix = ValueMatrix.of(List.of(new Contact(1, 2, 1)), Silos.of(SILOS), Before.UNKNOWN);

        assertThat(matrix.of(Novelty.TOO_EARLY, Reach.WITHIN)).isEqualTo(new CellFigures(2, 1, 1));
    }
}
