package io.github.valuematrix.report;

/**
 * One number of links, in the period and as of today.
 *
 * @param period empty where such links have no day
 */
public record LinkSum(Definition definition, String period, String today) {
}
