package io.github.valuematrix.sandbox.confluence;

/** What administrators do in the wiki, as whoever is logged in. */
public record Administering(Purging trash, SpaceAdministration spaces, PeopleAdministration people) {
}
