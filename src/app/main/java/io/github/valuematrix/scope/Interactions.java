package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Contact;
import io.github.valuematrix.matrix.SiloFlow;
import io.github.valuematrix.matrix.Ties;
import io.github.valuematrix.matrix.ValueMatrix;
import io.github.valuematrix.silo.LeftOut;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The interactions of one scope in one period.
 *
 * @param byKind    how many there were of each kind, of people without a name too
 * @param anonymous comments and replies of somebody without a name; they are in no cell
 */
public record Interactions(Map<Interaction.Kind, Long> byKind, ValueMatrix matrix, Ties ties, long anonymous) {

    public Interactions {
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
    }

    /** @param fewestPeople a share of ties is said of no fewer */
    public static Interactions of(Collection<Interaction> interactions, Basis basis, int fewestPeople) {
        Map<Interaction.Kind, Long> byKind = new EnumMap<>(Interaction.Kind.class);
        List.of(Interaction.Kind.values()).forEach(kind -> byKind.put(kind, 0L));
        interactions.forEach(one -> byKind.merge(one.kind(), one.times(), Long::sum));
        List<Contact> contacts = contacts(interactions, basis.leftOut());
        return new Interactions(byKind, ValueMatrix.of(contacts, basis.silos(), basis.before()),
                Ties.of(contacts, basis.silos(), fewestPeople), anonymous(interactions));
    }

    /** Only the cells, which take far less room than the ties. */
    public static ValueMatrix matrix(Collection<Interaction> interactions, Basis basis) {
        return ValueMatrix.of(contacts(interactions, basis.leftOut()), basis.silos(), basis.before());
    }

    /** Those in some cells, by the silos of both sides. */
    public static List<SiloFlow> flows(Collection<Interaction> interactions, Basis basis, Predicate<Cell> which) {
        return SiloFlow.of(contacts(interactions, basis.leftOut()), basis.silos(), basis.before(), which);
    }

    /** Who is left out has a name. */
    private static long anonymous(Collection<Interaction> interactions) {
        return interactions.stream().filter(one -> one.actor() == Contact.ANONYMOUS)
                .filter(one -> one.kind() == Interaction.Kind.COMMENT || one.kind() == Interaction.Kind.REPLY)
                .mapToLong(Interaction::times).sum();
    }

    /** All kinds of interaction of the same two people, in the same direction, are one contact. */
    private static List<Contact> contacts(Collection<Interaction> interactions, LeftOut leftOut) {
        return interactions.stream().collect(Collectors.groupingBy(
                        one -> new Contact(number(one.actor(), leftOut), number(one.counterpart(), leftOut), 0),
                        Collectors.summingLong(Interaction::times))).entrySet().stream()
                .map(contact -> new Contact(contact.getKey().actor(), contact.getKey().counterpart(),
                        contact.getValue())).toList();
    }

    private static int number(int person, LeftOut leftOut) {
        return leftOut.hasPerson(person) ? Contact.ANONYMOUS : person;
    }
}
