package io.github.valuematrix.activity;

/**
 * How much a named person contributed to a page on a day.
 *
 * @param day epoch day in the site's time zone; null if undated
 */
public record PersonDay(Person person, Integer day, int contributions) {
}
