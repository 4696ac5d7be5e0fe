package io.github.valuematrix.sandbox.wiki;

import java.util.List;
import java.util.Optional;

/**
 * The five people whom one can log in as with imported spaces, from a site administrator to an external partner, and
 * the rights that each imported space gives them and the people of the export.
 */
public final class SandboxPeople {

    public static final String ADMINISTRATORS = "confluence-administrators";
    public static final String USERS = "confluence-users";
    public static final String READERS = "readers";
    public static final String PARTNERS = "partners";

    private record Guest(Person person, List<String> groups) {
    }

    private static final String SPACE_ADMIN = "maya";
    private static final List<Guest> GUESTS = List.of(
            guest("admin", "Site Administrator", ADMINISTRATORS, USERS),
            guest(SPACE_ADMIN, "Maya Krueger", USERS),
            guest("ines", "Ines Moreau", USERS),
            guest("rita", "Rita Lindqvist", READERS),
            guest("paul", "Paul Adeyemi", PARTNERS));

    private final Wiki wiki;
    private final WikiWriter writer;

    public SandboxPeople(Wiki wiki, WikiWriter writer) {
        this.wiki = wiki;
        this.writer = writer;
    }

    /** Their names, in the order in which the log-in page shows them. */
    public static List<String> names() {
        return GUESTS.stream().map(guest -> guest.person().name()).toList();
    }

    /** Adds those whose names nobody has, and puts all five into their groups. */
    public void join() {
        writer.flush();
        GUESTS.forEach(this::join);
        writer.flush();
    }

    /** Lets users edit, partners comment, readers read, and the space admin administer. */
    public void grant(long spaceId) {
        grant(spaceId, Subject.group(USERS), Right.VIEW, Right.COMMENT, Right.EDIT);
        grant(spaceId, Subject.group(PARTNERS), Right.VIEW, Right.COMMENT);
        grant(spaceId, Subject.group(READERS), Right.VIEW);
        grant(spaceId, Subject.user(spaceAdmin()), Right.ADMINISTER);
    }

    private String spaceAdmin() {
        return wiki.personByName(SPACE_ADMIN).orElseThrow().key();
    }

    private void join(Guest guest) {
        Optional<Person> there = wiki.personByName(guest.person().name());
        Person person = there.orElse(guest.person());
        if (there.isEmpty()) {
            writer.add(person);
        }
        List<String> groups = wiki.groupsOf(person.key());
        guest.groups().stream().filter(group -> !groups.contains(group))
                .forEach(group -> writer.add(new Membership(group, person.key())));
    }

    private void grant(long spaceId, Subject subject, Right... rights) {
        for (Right right : rights) {
            writer.add(new SpacePermission(spaceId, right, subject));
        }
    }

    private static Guest guest(String name, String fullName, String... groups) {
        return new Guest(new Person(Person.keyOf(name), name, fullName, name + "@example.com"), List.of(groups));
    }
}
