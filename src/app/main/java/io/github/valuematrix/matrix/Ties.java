package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ties of one scope and period: pairs of people, both with a name and a known silo, that interacted at least once.
 */
public final class Ties {

    /** Fewer ties say nothing. */
    public static final int FEWEST = 10;

    private final Silos silos;
    private final int fewestPeople;
    private final long pairs;
    private final long twoWay;
    private final long unassigned;
    private final Pairs inside;
    private final Pairs across;
    private final Map<Long, Long> sizes;

    private Ties(List<Contact> contacts, Silos silos, int fewestPeople) {
        this.silos = silos;
        this.fewestPeople = fewestPeople;
        Pairs all = pairs(contacts, contact -> true);
        pairs = all.count();
        twoWay = pairs(contacts, Contact::isOfLower).count() + pairs(contacts, contact -> !contact.isOfLower()).count()
                - pairs;
        Map<Reach, Pairs> byReach = all.stream().collect(Collectors.groupingBy(silos::reach,
                Collectors.collectingAndThen(Collectors.toList(), Ties::packed)));
        unassigned = byReach.getOrDefault(Reach.UNASSIGNED, Pairs.NONE).count();
        inside = byReach.getOrDefault(Reach.WITHIN, Pairs.NONE);
        across = byReach.getOrDefault(Reach.ACROSS, Pairs.NONE);
        sizes = Stream.of(inside, across).flatMap(ties -> ties.degrees().keySet().stream()).distinct()
                .collect(Collectors.groupingBy(silos::of, Collectors.counting()));
    }

    /** @param fewestPeople a share or an index is said of no fewer */
    public static Ties of(Collection<Contact> contacts, Silos silos, int fewestPeople) {
        return new Ties(contacts.stream().filter(contact -> !contact.isAnonymous()).toList(), silos, fewestPeople);
    }

    private static Pairs pairs(List<Contact> contacts, Predicate<Contact> condition) {
        return packed(contacts.stream().filter(condition).map(Contact::pair).toList());
    }

    private static Pairs packed(List<Pair> pairs) {
        return Pairs.of(pairs.stream().mapToLong(Pair::packed));
    }

    /** E: ties between different silos. */
    public long between() {
        return across.count();
    }

    /** I: ties inside one silo. */
    public long inside() {
        return inside.count();
    }

    /** Pairs of which one has no known silo; they are no ties. */
    public long unassignedPairs() {
        return unassigned;
    }

    /** n: people with a tie. */
    public long people() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** E / (E + I), 0 to 1. */
    public Said<Double> crossShare() {
        return ofAllTies(between());
    }

    /** The E-I index (E − I) / (E + I), −1 to 1, of Krackhardt and Stern (1988). */
    public Said<Double> index() {
        return ofAllTies(between() - inside());
    }

    private Said<Double> ofAllTies(long part) {
        long ties = between() + inside();
        return people() < fewestPeople || ties < FEWEST ? Said.absent(Reason.TOO_FEW_TIES)
                : Said.of((double) part / ties);
    }

    /** What the index would be by arithmetic alone. */
    public Said<Double> expectedIndex() {
        return ExpectedIndex.ofAll(sizes.values());
    }

    /** Ties between silos of people who had not interacted before. */
    public Said<Long> newAcross(Before before) {
        return before.isKnown() ? Said.of(countNew(across, before)) : Said.absent(Reason.TOO_EARLY_FOR_NEW);
    }

    /** Their share of all new ties, 0 to 1. */
    public Said<Double> newAcrossShare(Before before) {
        return newAcross(before).then(newAcross ->
                Said.ratio(newAcross, newAcross + countNew(inside, before), Reason.NO_NEW_TIES));
    }

    private static long countNew(Pairs ties, Before before) {
        return ties.stream().filter(pair -> before.novelty(pair) == Novelty.NEW).count();
    }

    /**
     * Which share of the ties between silos hangs on one person, 0 to 1: of those that touch whoever has most of them.
     */
    public Said<Double> bridgeDependence() {
        Collection<Long> degrees = across.degrees().values();
        long most = degrees.stream().mapToLong(Long::longValue).max().orElse(0);
        return degrees.size() < fewestPeople ? Said.absent(Reason.TOO_FEW_ACROSS)
                : Said.ratio(most, between(), Reason.NO_TIES);
    }

    /** Which share of the pairs, their silo known or not, had contact both ways, 0 to 1. */
    public Said<Double> twoWay() {
        return Said.ratio(twoWay, pairs, Reason.NO_PAIRS);
    }

    /** By silo; of those that have ties. However few its people are: whether it may be shown is not asked here. */
    public SortedMap<Long, SiloTies> bySilo() {
        Map<Long, Long> outside = new HashMap<>();
        across.degrees().forEach((person, ties) -> outside.merge(silos.of(person), ties, Long::sum));
        Map<Long, Long> within = inside.stream()
                .collect(Collectors.groupingBy(pair -> silos.of(pair.lower()), Collectors.counting()));
        SortedMap<Long, SiloTies> bySilo = new TreeMap<>();
        long people = people();
        sizes.forEach((silo, size) -> bySilo.put(silo, new SiloTies(size, outside.getOrDefault(silo, 0L),
                within.getOrDefault(silo, 0L), ExpectedIndex.ofOne(size, people))));
        return bySilo;
    }

    /** The silos that are connected with others. */
    public Set<Long> connected() {
        return across.degrees().keySet().stream().map(silos::of).collect(Collectors.toSet());
    }
}
