package io.github.valuematrix.report;

/**
 * A step of the journey, as the rail shows it.
 *
 * @param number from 1
 * @param state  done, here or ahead
 */
public record Station(int number, String name, String text, String state) {
}
