package io.github.valuematrix.scope;

/**
 * How many are answered in time, as a gate asks it: of items where enough are old enough, else of comments.
 */
record GateResponse(Backed rate, boolean isToComments) {
}
