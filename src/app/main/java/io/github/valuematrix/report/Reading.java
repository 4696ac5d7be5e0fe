package io.github.valuematrix.report;

/**
 * That the space has not been read to its end: how far it has come, and what to do.
 *
 * @param soFar   what to think of the numbers below
 * @param ask     the link by which an administrator of the site goes on with it; empty where nothing needs to be done,
 *                and for all others
 * @param percent 0 to 100
 */
public record Reading(String title, String text, String soFar, String ask, String done, int percent,
                      String percentText) {
}
