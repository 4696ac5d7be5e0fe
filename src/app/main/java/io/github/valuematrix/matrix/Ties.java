package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ties of one scope and period: pairs of people, both with a name and a known silo, that interacted at least once.
 */
public final class Ties {

    /** Fewer ties say nothing. */
    public static final int FEWEST = 10;

    private final Silos silos;
    private final int fewestPeople;
    private final Set<Contact> contacts;
    private final Set<Pair> pairs;
    private final Set<Pair> inside;
    private final Set<Pair> across;

    private Ties(Set<Contact> contacts, Silos silos, int fewestPeople) {
        this.silos = silos;
        this.fewestPeople = fewestPeople;
        this.contacts = contacts;
        pairs = contacts.stream().map(Contact::pair).collect(Collectors.toSet());
        inside = of(Reach.WITHIN);
        across = of(Reach.ACROSS);
    }

    /** @param fewestPeople a share or an index is said of no fewer */
    public static Ties of(Collection<Contact> contacts, Silos silos, int fewestPeople) {
        return new Ties(contacts.stream().filter(contact -> !contact.isAnonymous()).collect(Collectors.toSet()), silos,
                fewestPeople);
    }

    private Set<Pair> of(Reach reach) {
        return pairs.stream().filter(pair -> silos.reach(pair) == reach).collect(Collectors.toSet());
    }

    /** E: ties between different silos. */
    public long between() {
        return across.size();
    }

    /** I: ties inside one silo. */
    public long inside() {
        return inside.size();
    }

    /** Pairs of which one has no known silo; they are no ties. */
    public long unassignedPairs() {
        return of(Reach.UNASSIGNED).size();
    }

    /** n: people with a tie. */
    public long people() {
        return people(ties()).size();
    }

    /** E / (E + I), 0 to 1. */
    public Said<Double> crossShare() {
        return hasTooFew() ? Said.absent(Reason.TOO_FEW_TIES)
                : Said.ratio(between(), between() + inside(), Reason.NO_TIES);
    }

    /** The E-I index (E − I) / (E + I), −1 to 1, of Krackhardt and Stern (1988). */
    public Said<Double> index() {
        return hasTooFew() ? Said.absent(Reason.TOO_FEW_TIES)
                : Said.ratio(between() - inside(), between() + inside(), Reason.NO_TIES);
    }

    /** What the index would be by arithmetic alone. */
    public Said<Double> expectedIndex() {
        return ExpectedIndex.ofAll(sizes().values());
    }

    /** Ties between silos of people who had not interacted before. */
    public Said<Long> newAcross(Before before) {
        return before.isKnown() ? Said.of(across.stream().filter(pair -> isNew(pair, before)).count())
                : Said.absent(Reason.TOO_EARLY_FOR_NEW);
    }

    /** Their share of all new ties, 0 to 1. */
    public Said<Double> newAcrossShare(Before before) {
        return newAcross(before).then(newAcross -> Said.ratio(newAcross,
                ties().stream().filter(pair -> isNew(pair, before)).count(), Reason.NO_NEW_TIES));
    }

    private static boolean isNew(Pair pair, Before before) {
        return before.novelty(pair) == Novelty.NEW;
    }

    /**
     * Which share of the ties between silos hangs on one person, 0 to 1: of those that touch whoever has most of them.
     */
    public Said<Double> bridgeDependence() {
        if (people(across).size() < fewestPeople) {
            return Said.absent(Reason.TOO_FEW_ACROSS);
        }
        Map<Integer, Long> ties = new HashMap<>();
        across.forEach(pair -> {
            ties.merge(pair.lower(), 1L, Long::sum);
            ties.merge(pair.higher(), 1L, Long::sum);
        });
        long most = ties.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return Said.ratio(most, between(), Reason.NO_TIES);
    }

    /** Which share of the pairs, their silo known or not, had contact both ways, 0 to 1. */
    public Said<Double> twoWay() {
        Map<Pair, Long> directions = contacts.stream().distinct().collect(Collectors.groupingBy(Contact::pair,
                Collectors.mapping(Contact::actor, Collectors.collectingAndThen(Collectors.toSet(),
                        actors -> (long) actors.size()))));
        return Said.ratio(directions.values().stream().filter(ways -> ways == 2).count(), pairs.size(),
                Reason.NO_PAIRS);
    }

    /** By silo; of those that have ties. However few its people are: whether it may be shown is not asked here. */
    public SortedMap<Long, SiloTies> bySilo() {
        SortedMap<Long, SiloTies> bySilo = new TreeMap<>();
        sizes().forEach((silo, size) -> bySilo.put(silo, new SiloTies(size,
                across.stream().filter(pair -> touches(pair, silo)).count(),
                inside.stream().filter(pair -> touches(pair, silo)).count(), ExpectedIndex.ofOne(size, people()))));
        return bySilo;
    }

    private boolean touches(Pair pair, Long silo) {
        return silo.equals(silos.of(pair.lower())) || silo.equals(silos.of(pair.higher()));
    }

    /** The silos that are connected with others. */
    public Set<Long> connected() {
        return people(across).stream().map(silos::of).collect(Collectors.toSet());
    }

    private boolean hasTooFew() {
        return people() < fewestPeople || ties().size() < FEWEST;
    }

    private Set<Pair> ties() {
        Set<Pair> ties = new HashSet<>(inside);
        ties.addAll(across);
        return ties;
    }

    private Map<Long, Long> sizes() {
        return people(ties()).stream().collect(Collectors.groupingBy(silos::of, Collectors.counting()));
    }

    private static Set<Integer> people(Set<Pair> pairs) {
        Set<Integer> people = new HashSet<>();
        pairs.forEach(pair -> {
            people.add(pair.lower());
            people.add(pair.higher());
        });
        return people;
    }
}
