package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Person;
import java.util.Locale;

/** A person as pages show them. */
public record Visitor(String key, String name, String fullName, String email) {

    static Visitor of(Person person) {
        return person == null ? null
                : new Visitor(person.key(), person.name(), person.fullName(), person.email());
    }

    public String initials() {
        return initials(fullName);
    }

    public String urlName() {
        return Addresses.encode(name);
    }

    /** The first letters of the first and the last word. */
    static String initials(String text) {
        String[] words = text.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "?" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
