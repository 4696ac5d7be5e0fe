package io.github.valuematrix.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How often people of one silo interacted with the work of people of one silo, which may be the same.
 *
 * @param from         silo of the actors
 * @param to           silo of the counterparts
 * @param actors       who acted
 * @param counterparts whose work it was
 */
public record SiloFlow(long from, long to, long interactions, Set<Integer> actors, Set<Integer> counterparts) {

    public SiloFlow {
        actors = Set.copyOf(actors);
        counterparts = Set.copyOf(counterparts);
    }

    private record Way(long from, long to) {
    }

    /**
     * Contacts with customers and partners, and those with a side that has no silo or no name, are in none.
     *
     * @param which cells of the matrix
     */
    public static List<SiloFlow> of(Collection<Contact> contacts, Silos silos, Before before, Predicate<Cell> which) {
        Map<Way, List<Contact>> ways = contacts.stream().filter(contact -> !contact.isAnonymous())
                .filter(contact -> Set.of(Reach.WITHIN, Reach.ACROSS).contains(silos.reach(contact.pair()))
                        && which.test(Cell.of(contact.pair(), silos, before)))
                .collect(Collectors.groupingBy(
                        contact -> new Way(silos.of(contact.actor()), silos.of(contact.counterpart()))));
        List<SiloFlow> flows = new ArrayList<>();
        ways.forEach((way, some) -> flows.add(new SiloFlow(way.from(), way.to(),
                some.stream().mapToLong(Contact::interactions).sum(),
                some.stream().map(Contact::actor).collect(Collectors.toSet()),
                some.stream().map(Contact::counterpart).collect(Collectors.toSet()))));
        return flows;
    }

    /** Actors and counterparts together. */
    public Set<Integer> people() {
        Set<Integer> people = new HashSet<>(actors);
        people.addAll(counterparts);
        return people;
    }

    /** All of them as one, between other silos. */
    public static SiloFlow together(long from, long to, Collection<SiloFlow> flows) {
        return new SiloFlow(from, to, flows.stream().mapToLong(SiloFlow::interactions).sum(),
                flows.stream().flatMap(flow -> flow.actors.stream()).collect(Collectors.toSet()),
                flows.stream().flatMap(flow -> flow.counterparts.stream()).collect(Collectors.toSet()));
    }
}
