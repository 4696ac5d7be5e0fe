package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.Test;

/**
 * The silos A (11 to 14), B (21 to 23) and C (31 to 33).
 */
public class TiesTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final Silos SILOS = Silos.of(Map.of(11, 1L, 12, 1L, 13, 1L, 14, 1L, 21, 2L, 22, 2L, 23, 2L, 31, 3L,
            32, 3L, 33, 3L));
    private static final int K = 5;

    /** Seven ties inside: a1a2 a1a3 a2a3 a3a4 b1b2 b2b3 c1c2; three between: a1b1 a4c1 b3c3. */
    private static final List<Contact> FIXTURE = List.of(one(11, 12), one(11, 13), one(13, 12), one(13, 14),
            one(21, 22), one(23, 22), one(31, 32), one(21, 11), one(14, 31), one(23, 33));

    @Test
    public void theIndexIsThatOfTheFixture() {
        Ties ties = Ties.of(FIXTURE, SILOS, K);

        assertThat(ties.between()).isEqualTo(3);
        assertThat(ties.inside()).isEqualTo(7);
        assertThat(ties.people()).isEqualTo(10);
        assertThat(ties.index().value()).isEqualTo(-0.4, EXACT);
        assertThat(ties.crossShare().value()).isEqualTo(0.3, EXACT);
        assertThat(ties.expectedIndex().value()).isEqualTo(0.466667, EXACT);
    }

    @Test
    public void soIsThatOfEachSilo() {
        Map<Long, SiloTies> bySilo = Ties.of(FIXTURE, SILOS, K).bySilo();

        assertThat(bySilo).containsOnlyKeys(1L, 2L, 3L);
        assertSilo(bySilo.get(1L), 4, 2, 4, -0.333333, 0.6);
        assertSilo(bySilo.get(2L), 3, 2, 2, 0.0, 0.75);
        assertSilo(bySilo.get(3L), 3, 2, 1, 0.333333, 0.75);
    }

    private static void assertSilo(SiloTies silo, long people, long outside, long inside, double index,
                                   double expected) {
        assertThat(silo.people()).isEqualTo(people);
        assertThat(silo.outside()).isEqualTo(outside);
        assertThat(silo.inside()).isEqualTo(inside);
        assertThat(silo.index()).isEqualTo(index, EXACT);
        assertThat(silo.expected().value()).isEqualTo(expected, EXACT);
    }

    @Test
    public void aPairIsOneTieHoweverOftenAndWhicheverWayItInteracts() {
        List<Contact> more = new ArrayList<>(FIXTURE);
        more.add(new Contact(12, 11, 40));
        more.add(new Contact(11, 12, 3));

        Ties ties = Ties.of(more, SILOS, K);

        assertThat(ties.inside()).isEqualTo(7);
        assertThat(ties.twoWay().value()).isEqualTo(0.1, EXACT);
    }

    @Test
    public void whoHasNoNameOrNoSiloHasNoTies() {
        List<Contact> more = new ArrayList<>(FIXTURE);
        more.add(one(Contact.ANONYMOUS, 11));
        more.add(one(11, Contact.ANONYMOUS));
        more.add(one(99, 11));
        more.add(one(99, 98));

        Ties ties = Ties.of(more, SILOS, K);

        assertThat(ties.between() + ties.inside()).isEqualTo(10);
        assertThat(ties.people()).isEqualTo(10);
        assertThat(ties.unassignedPairs()).isEqualTo(2);
        assertThat(ties.twoWay().value()).isZero();
    }

    @Test
    public void ofFewTiesOrPeopleNoShareIsSaid() {
        Ties nine = Ties.of(FIXTURE.subList(1, 10), SILOS, K);
        Ties fewPeople = Ties.of(FIXTURE, SILOS, 11);

        assertThat(Ties.of(FIXTURE, SILOS, 10).crossShare().isKnown()).isTrue();
        assertThat(nine.crossShare().isKnown()).isFalse();
        assertThat(nine.index().isKnown()).isFalse();
        assertThat(nine.expectedIndex().isKnown()).isTrue();
        assertThat(fewPeople.crossShare().isKnown()).isFalse();
        assertThat(fewPeople.index().isKnown()).isFalse();
    }

    @Test
    public void withoutTiesNothingIsSaid() {
        Ties none = Ties.of(List.of(), SILOS, K);

        assertThat(none.crossShare().isKnown()).isFalse();
        assertThat(none.expectedIndex().isKnown()).isFalse();
        assertThat(none.bridgeDependence().isKnown()).isFalse();
        assertThat(none.twoWay().isKnown()).isFalse();
        assertThat(none.newAcross(new Before(Set.of())).value()).isZero();
        assertThat(none.newAcrossShare(new Before(Set.of())).isKnown()).isFalse();
        assertThat(none.bySilo()).isEmpty();
        assertThat(none.connected()).isEmpty();
    }

    @Test
    public void tiesAreNewThatWereNotThereBefore() {
        Ties ties = Ties.of(FIXTURE, SILOS, K);
        Before before = new Before(Set.of(Pair.of(11, 12), Pair.of(31, 14), Pair.of(1, 2)));

        assertThat(ties.newAcross(before).value()).isEqualTo(2);
        assertThat(ties.newAcrossShare(before).value()).isEqualTo(0.25, EXACT);
        assertThat(ties.newAcross(Before.UNKNOWN).isKnown()).isFalse();
        assertThat(ties.newAcrossShare(Before.UNKNOWN).isKnown()).isFalse();
    }

    @Test
    public void bridgesHangOnWhoeverHasMostOfThem() {
        Ties ties = Ties.of(List.of(one(11, 21), one(11, 22), one(11, 31), one(12, 32)), SILOS, K);

        assertThat(ties.bridgeDependence().value()).isEqualTo(0.75, EXACT);
        assertThat(ties.connected()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(Ties.of(List.of(one(11, 21), one(11, 22), one(11, 31), one(12, 32)), SILOS, 6).bridgeDependence())
                .isEqualTo(ties.bridgeDependence());
        assertThat(Ties.of(List.of(one(11, 21), one(11, 22), one(11, 31)), SILOS, K).bridgeDependence().isKnown()).isFalse();
    }

    @Test
    public void theNamesOfSilosChangeNothing() {
        Map<Integer, Long> renamed = SILOS.byPerson().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> 1000 - entry.getValue()));

        Ties ties = Ties.of(FIXTURE, Silos.of(renamed), K);

        assertThat(ties.index().value()).isEqualTo(-0.4, EXACT);
        assertThat(ties.expectedIndex().value()).isEqualTo(0.466667, EXACT);
    }

    @Test
    public void ofAnyNetworkTheIndexIsThatOfCountingPairByPair() {
        Random random = new Random(3);
        for (int network = 0; network < 200; network++) {
            Map<Integer, Long> silos = new HashMap<>();
            for (int person = 1; person <= 12; person++) {
                if (random.nextInt(6) > 0) {
                    silos.put(person, (long) random.nextInt(3));
                }
            }
            List<Contact> contacts = new ArrayList<>();
            for (int contact = 0; contact < random.nextInt(60); contact++) {
                int actor = random.nextInt(13);
                contacts.add(new Contact(actor, (actor + 1 + random.nextInt(12)) % 13, 1 + random.nextInt(3)));
            }
            assertCounted(contacts, silos);
        }
    }

    private static void assertCounted(List<Contact> contacts, Map<Integer, Long> silos) {
        int between = 0;
        int inside = 0;
        int possible = 0;
        int possibleBetween = 0;
        Set<Integer> people = new HashSet<>();
        boolean[][] tie = new boolean[13][13];
        contacts.forEach(contact -> {
            tie[contact.actor()][contact.counterpart()] = true;
            tie[contact.counterpart()][contact.actor()] = true;
        });
        for (int one = 1; one <= 12; one++) {
            for (int other = one + 1; other <= 12; other++) {
                if (tie[one][other] && silos.containsKey(one) && silos.containsKey(other)) {
                    between += silos.get(one).equals(silos.get(other)) ? 0 : 1;
                    inside += silos.get(one).equals(silos.get(other)) ? 1 : 0;
                    people.addAll(List.of(one, other));
                }
            }
        }
        for (int one : people) {
            for (int other : people) {
                possible += one < other ? 1 : 0;
                possibleBetween += one < other && !silos.get(one).equals(silos.get(other)) ? 1 : 0;
            }
        }
        Ties ties = Ties.of(contacts, Silos.of(silos), 0);
        assertThat(ties.between()).isEqualTo(between);
        assertThat(ties.inside()).isEqualTo(inside);
        assertThat(ties.people()).isEqualTo(people.size());
        if (between + inside >= Ties.FEWEST) {
            assertThat(ties.index().value()).isEqualTo((double) (between - inside) / (between + inside), EXACT);
            assertThat(ties.crossShare().value() + (double) inside / (between + inside)).isEqualTo(1, EXACT);
        }
        if (possible > 0) {
            assertThat(ties.expectedIndex().value())
                    .isEqualTo((possibleBetween - (possible - possibleBetween)) / (double) possible, EXACT);
        }
    }

    private static Contact one(int actor, int counterpart) {
        return new Contact(actor, counterpart, 1);
    }
}
