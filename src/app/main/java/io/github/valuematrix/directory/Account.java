package io.github.valuematrix.directory;

/**
 * Somebody who is in the user directory.
 *
 * @param key  stays when the person is renamed
 * @param name to log in with; in lower case
 * @param mail the address in lower case; empty if not known
 */
public record Account(String key, String name, String mail) {
}
