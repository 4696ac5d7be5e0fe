package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.util.List;

/**
 * Enters the people of the company, their groups, and the spaces with who may do what in them.
 */
final class Directory {

    private static final String READER = "rita";

    private final WikiWriter writer;
    private final Crowd crowd;

    Directory(WikiWriter writer, Crowd crowd) {
        this.writer = writer;
        this.crowd = crowd;
    }

    void enter(Employee employee) {
        writer.add(new Person(employee.key(), employee.name(), employee.fullName(), employee.email()));
        writer.add(new Membership(everybody(employee), employee.key()));
        employee.groups().forEach(group -> writer.add(new Membership(group, employee.key())));
    }

    private static String everybody(Employee employee) {
        return employee.isPartner() ? SandboxPeople.PARTNERS
                : employee.name().equals(READER) ? SandboxPeople.READERS : SandboxPeople.USERS;
    }

    void enter(DemoSpace space, Register register, WorkCalendar calendar) {
        long id = register.space(space.key());
        writer.add(new Space(id, space.key(), space.name(), space.personal(), space.archived(),
                register.page(space.key(), space.home()), crowd.named(space.founder()).key(),
                calendar.epochMillis(space.from() * 7 * WorkCalendar.DAY), space.category(), space.description()));
        grant(id, Right.VIEW, space.view());
        grant(id, Right.EDIT, space.write());
        grant(id, Right.COMMENT, space.write());
        grant(id, Right.COMMENT, space.comment());
        grant(id, Right.ADMINISTER, space.administer());
    }

    private void grant(long space, Right right, List<String> subjects) {
        subjects.forEach(subject -> writer.add(new SpacePermission(space, right, subject(subject))));
    }

    Subject subject(String text) {
        String name = text.substring(text.indexOf(':') + 1);
        return text.startsWith("group:") ? Subject.group(name)
                : text.startsWith("user:") ? Subject.user(crowd.named(name).key()) : Subject.ANONYMOUS;
    }
}
