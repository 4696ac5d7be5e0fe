package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.valuematrix.figure.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.Test;

public class AnyNetworkTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<Network> NETWORKS = Network.some();
    private static final Before BEFORE = new Before(Set.of(Pair.of(1, 2), Pair.of(1, 3), Pair.of(2, 5),
            Pair.of(4, 9), Pair.of(6, 7), Pair.of(8, 14), Pair.of(100, 101)));

    @Test
    public void aSiloHasTheTiesThatTouchItsPeople() {
        for (Network network : NETWORKS) {
            Map<Long, SiloTies> bySilo = network.ties().bySilo();

            assertThat(bySilo.keySet()).isEqualTo(touched(ties(network), network));
            bySilo.forEach((silo, ties) -> {
                assertThat(ties.outside()).isEqualTo(touching(silo, Reach.ACROSS, network));
                assertThat(ties.inside()).isEqualTo(touching(silo, Reach.WITHIN, network));
            });
        }
    }

    private static Set<Long> touched(List<Pair> ties, Network network) {
        return people(ties).map(network.silos()::get).collect(Collectors.toSet());
    }

    private static long touching(Long silo, Reach reach, Network network) {
        return ties(network).stream().filter(pair -> Silos.of(network.silos()).reach(pair) == reach)
                .filter(pair -> silo.equals(network.silos().get(pair.lower()))
                        || silo.equals(network.silos().get(pair.higher()))).count();
    }

    @Test
    public void whatIsExpectedOfASiloIsTheIndexIfEverybodyHadATieWithEverybody() {
        for (Network network : NETWORKS) {
            List<Integer> people = people(ties(network)).toList();
            List<Contact> all = people.stream().flatMap(one -> people.stream().filter(other -> one < other)
                    .map(other -> new Contact(one, other, 1))).toList();
            Map<Long, SiloTies> complete = new Network(all, network.silos()).ties().bySilo();

            network.ties().bySilo().forEach((silo, ties) -> {
                assertThat(ties.people()).isEqualTo(people.stream()
                        .filter(person -> silo.equals(network.silos().get(person))).count());
                assertThat(ties.expected().value()).isCloseTo(complete.get(silo).index(), EXACT);
            });
        }
    }

    @Test
    public void newTiesAreCountedPairByPair() {
        for (Network network : NETWORKS) {
            List<Pair> fresh = ties(network).stream().filter(pair -> BEFORE.novelty(pair) == Novelty.NEW).toList();
            long across = fresh.stream().filter(pair -> isAcross(pair, network)).count();

            assertThat(network.ties().newAcross(BEFORE)).isEqualTo(Said.of(across));
            if (!fresh.isEmpty()) {
                assertThat(network.ties().newAcrossShare(BEFORE)).isEqualTo(Said.of((double) across / fresh.size()));
            }
        }
    }

    @Test
    public void contactsBothWaysAndBridgesAreCountedPairByPair() {
        for (Network network : NETWORKS) {
            List<Pair> pairs = network.pairs();
            List<Pair> across = ties(network).stream().filter(pair -> isAcross(pair, network)).toList();

            if (!pairs.isEmpty()) {
                assertThat(network.ties().twoWay()).isEqualTo(Said.of((double) pairs.stream().filter(pair ->
                        network.goes(pair.lower(), pair.higher()) && network.goes(pair.higher(), pair.lower()))
                        .count() / pairs.size()));
            }
            assertThat(network.ties().unassignedPairs()).isEqualTo(pairs.size() - ties(network).size());
            assertThat(network.ties().connected()).isEqualTo(touched(across, network));
            if (people(across).count() >= 3) {
                assertThat(network.ties().bridgeDependence().value()).isCloseTo(people(across).mapToLong(person ->
                        across.stream().filter(pair -> pair.lower() == person || pair.higher() == person).count())
                        .max().orElseThrow() / (double) across.size(), EXACT);
            } else {
                assertThat(network.ties().bridgeDependence().isKnown()).isFalse();
            }
        }
    }

    @Test
    public void otherNumbersForSilosChangeNothing() {
        for (Network network : NETWORKS) {
            Network relabelled = network.relabelled(silo -> 1000 - 7 * silo);

            assertThat(figures(relabelled.ties())).isEqualTo(figures(network.ties()));
            Map<Long, SiloTies> renamed = new TreeMap<>();
            network.ties().bySilo().forEach((silo, ties) -> renamed.put(1000 - 7 * silo, ties));
            assertThat(relabelled.ties().bySilo()).isEqualTo(renamed);
        }
    }

    @Test
    public void peopleAndPairsFromElsewhereChangeNothing() {
        Before without = new Before(Set.of(Pair.of(1, 2), Pair.of(1, 3), Pair.of(2, 5), Pair.of(4, 9), Pair.of(6, 7),
                Pair.of(8, 14)));
        for (Network network : NETWORKS) {
            assertThat(figures(network.withStrangers().ties())).isEqualTo(figures(network.ties()));
            assertThat(network.withStrangers().ties().bySilo()).isEqualTo(network.ties().bySilo());
            assertThat(network.ties().newAcross(without)).isEqualTo(network.ties().newAcross(BEFORE));
        }
    }

    private static List<Object> figures(Ties ties) {
        return List.of(ties.between(), ties.inside(), ties.unassignedPairs(), ties.people(), ties.crossShare(),
                ties.index(), ties.expectedIndex(), ties.newAcross(BEFORE), ties.newAcrossShare(BEFORE),
                ties.bridgeDependence(), ties.twoWay(), ties.connected().size());
    }

    private static List<Pair> ties(Network network) {
        return network.pairs().stream().filter(pair -> network.silos().containsKey(pair.lower())
                && network.silos().containsKey(pair.higher())).toList();
    }

    private static boolean isAcross(Pair pair, Network network) {
        return !network.silos().get(pair.lower()).equals(network.silos().get(pair.higher()));
    }

    private static Stream<Integer> people(List<Pair> pairs) {
        Set<Integer> people = new HashSet<>();
        pairs.forEach(pair -> people.addAll(List.of(pair.lower(), pair.higher())));
        return people.stream();
    }
}
