package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.Set;

/** What a person is when rights are asked for: somebody, a member of groups, perhaps a site administrator. */
record Standing(Person person, Set<String> groups) {
    static Standing of(Person person, Wiki wiki) {
        return new Standing(person, person == null ? Set.of() : Set.copyOf(wiki.groupsOf(person.key())));
    }

    boolean isSiteAdmin() {
        return groups.contains(Rights.ADMINISTRATORS);
    }

    boolean is(String userKey) {
        return person != null && person.key().equals(userKey);
    }

    boolean isAmong(List<Subject> subjects) {
        return subjects.stream().anyMatch(this::is);
    }

    private boolean is(Subject subject) {
        return switch (subject.kind()) {
            case ANONYMOUS -> true;
            case GROUP -> groups.contains(subject.name());
            case USER -> is(subject.name());
        };
    }
}
