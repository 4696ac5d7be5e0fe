package io.github.valuematrix.activity;

import java.time.Instant;
import java.util.Comparator;

/**
 * A version of a page that the wiki still has. Numbers may have gaps, and two versions may share one.
 *
 * @param author its last modifier
 * @param at     null if undated
 */
public record WikiVersion(int number, Person author, Instant at) {

    static final Comparator<WikiVersion> OLDEST_FIRST = Comparator.comparingInt(WikiVersion::number)
            .thenComparing(WikiVersion::at, Comparator.nullsFirst(Comparator.naturalOrder()));
}
