package io.github.valuematrix.report;

/**
 * What to do next in a space.
 *
 * @param path to where it is done, below the address of the site; empty where the reader is not let in
 */
public record StepAdvice(String order, String why, String takes, String button, String path) {
}
