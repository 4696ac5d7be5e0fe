package io.github.valuematrix.silo;

/**
 * How much one person contributed to one space, which is nobody's personal space, in some stretch of time.
 *
 * @param firstDay the epoch day of their first contribution in that time; {@link Long#MAX_VALUE} if none is dated
 */
public record SpaceWork(int person, long spaceId, long contributions, long firstDay) {
}
