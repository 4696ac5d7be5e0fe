package io.github.valuematrix.sandbox.confluence;

import java.time.Instant;

/** One finished run of a job, with what it said about itself. */
public record JobRun(Instant started, Instant ended, String outcome) {
}
