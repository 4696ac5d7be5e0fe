package io.github.valuematrix.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

/**
 * Random contacts of the people 1 to 14, of whom some have no silo and some belong to one of four; 0 has no name.
 */
record Network(List<Contact> contacts, Map<Integer, Long> silos) {

    static final int PEOPLE = 14;

    static List<Network> some() {
        Random random = new Random(11);
        List<Network> networks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            networks.add(new Network(contacts(random, random.nextInt(80)), silos(random)));
        }
        return networks;
    }

    private static List<Contact> contacts(Random random, int count) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int actor = random.nextInt(PEOPLE + 1);
            int counterpart = (actor + 1 + random.nextInt(PEOPLE)) % (PEOPLE + 1);
            contacts.add(new Contact(actor, counterpart, 1 + random.nextInt(3)));
        }
        return contacts;
    }

    private static Map<Integer, Long> silos(Random random) {
        Map<Integer, Long> silos = new HashMap<>();
        for (int person = 1; person <= PEOPLE; person++) {
            if (random.nextInt(6) > 0) {
                silos.put(person, 10L + random.nextInt(4));
            }
        }
        return silos;
    }

    Network relabelled(LongUnaryOperator name) {
        return new Network(contacts, silos.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                silo -> name.applyAsLong(silo.getValue()))));
    }

    /** With people whom nobody here has met. */
    Network withStrangers() {
        Map<Integer, Long> more = new HashMap<>(silos);
        more.put(100, 10L);
        more.put(101, 99L);
        return new Network(contacts, more);
    }

    Ties ties() {
        return Ties.of(contacts, Silos.of(silos), 3);
    }

    ValueMatrix matrix(Before before) {
        return ValueMatrix.of(contacts, Silos.of(silos), before);
    }

    /** Pairs of people with a name who interacted, by asking of every two. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int lower = 1; lower <= PEOPLE; lower++) {
            for (int higher = lower + 1; higher <= PEOPLE; higher++) {
                if (goes(lower, higher) || goes(higher, lower)) {
                    pairs.add(new Pair(lower, higher));
                }
            }
        }
        return pairs;
    }

    boolean goes(int actor, int counterpart) {
        return contacts.stream()
                .anyMatch(contact -> contact.actor() == actor && contact.counterpart() == counterpart);
    }
}
