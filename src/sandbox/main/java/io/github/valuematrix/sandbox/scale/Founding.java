package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;

/**
 * Writes what a computed wiki keeps in the database from the start: its spaces, its people and their rights, which are
 * few, and which are locked, renamed and removed as in any wiki.
 */
public final class Founding {

    private final ScaleWiki content;

    public Founding(ScaleWiki content) {
        this.content = content;
    }

    public void write(Database database) {
        try (WikiWriter writer = new WikiWriter(database)) {
            content.staff().forEach(person -> {
                writer.add(person);
                writer.add(new Membership(SandboxPeople.USERS, person.key()));
            });
            SandboxPeople guests = new SandboxPeople(new Wiki(database), writer);
            guests.join();
            content.spaces().forEach(space -> write(space, guests, writer));
        }
    }

    private static void write(Space space, SandboxPeople guests, WikiWriter writer) {
        writer.add(space);
        guests.grant(space.id());
        writer.add(new SpacePermission(space.id(), Right.ADMINISTER, Subject.user(space.creator())));
    }
}
