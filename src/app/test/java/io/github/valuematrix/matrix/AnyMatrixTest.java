package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

public class AnyMatrixTest {

    private static final List<Network> NETWORKS = Network.some();
    private static final Before BEFORE = new Before(Set.of(Pair.of(1, 2), Pair.of(1, 3), Pair.of(2, 5),
            Pair.of(8, 14)));

    @Test
    public void otherNumbersForSilosChangeNothing() {
        for (Network network : NETWORKS) {
            assertThat(network.relabelled(silo -> 1000 - 7 * silo).matrix(BEFORE)).isEqualTo(network.matrix(BEFORE));
        }
    }

    @Test
    public void peopleAndPairsFromElsewhereChangeNothing() {
        Before more = new Before(Set.of(Pair.of(1, 2), Pair.of(1, 3), Pair.of(2, 5), Pair.of(8, 14),
                Pair.of(100, 101), Pair.of(1, 100)));
        for (Network network : NETWORKS) {
            assertThat(network.withStrangers().matrix(more)).isEqualTo(network.matrix(BEFORE));
        }
    }

    @Test
    public void interactionsOfAllCellsAndOfTheNamelessAddUp() {
        for (Network network : NETWORKS) {
            ValueMatrix matrix = network.matrix(BEFORE);

            assertThat(matrix.cells().values().stream().mapToLong(CellFigures::interactions).sum()
                    + matrix.withAnonymous())
                    .isEqualTo(network.contacts().stream().mapToLong(Contact::interactions).sum());
            assertThat(matrix.cells().values().stream().mapToLong(CellFigures::pairs).sum())
                    .isEqualTo(network.pairs().size());
        }
    }

    @Test
    public void thePartsOfAPeriodAddUpToTheWhole() {
        for (Network network : NETWORKS) {
            int split = network.contacts().size() / 3;
            ValueMatrix whole = network.matrix(BEFORE);
            ValueMatrix first = part(network, 0, split).matrix(BEFORE);
            ValueMatrix second = part(network, split, network.contacts().size()).matrix(BEFORE);

            assertThat(first.withAnonymous() + second.withAnonymous()).isEqualTo(whole.withAnonymous());
            whole.cells().forEach((cell, figures) -> assertThat(figures.interactions()).isEqualTo(
                    Stream.of(first, second).mapToLong(part -> part.of(cell.novelty(), cell.reach()).interactions())
                            .sum()));
        }
    }

    private static Network part(Network network, int from, int to) {
        return new Network(network.contacts().subList(from, to), network.silos());
    }
}
