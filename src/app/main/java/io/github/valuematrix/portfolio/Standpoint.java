package io.github.valuematrix.portfolio;

/**
 * Who looks at many spaces, and by what rules.
 *
 * @param administersSite   whether the reader does
 * @param measuresExternal  whether somebody is set up as a customer or partner
 * @param k                 a figure of people shows for no fewer
 */
record Standpoint(boolean administersSite, boolean measuresExternal, int k) {
}
