package io.github.valuematrix.sandbox.bench;

import io.github.valuematrix.sandbox.Origin;
import io.github.valuematrix.sandbox.scale.Scale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * How large the computed wiki is.
 *
 * @param scale 1 is the size on which Atlassian approves apps for enterprises
 */
record BenchSize(double scale) {

    private static final int PAGES = 900_000;
    private static final int BLOG_POSTS = 100_000;
    private static final int COMMENTS = 6_000_000;
    private static final int SPACES = 5_000;
    private static final int USERS = 5_000;
    private static final int FEWEST = 20;

    /** @throws ParameterException if no wiki has this size */
    static BenchSize of(double scale, CommandSpec spec) {
        if (!(scale >= 0.0001 && scale <= 1)) {
            throw new ParameterException(spec.commandLine(), "--scale is a number from 0.0001 to 1, such as 0.1");
        }
        return new BenchSize(scale);
    }

    Origin origin() {
        return Origin.of(Scale.of("pages=" + of(PAGES) + ",blogposts=" + of(BLOG_POSTS) + ",comments=" + comments()
                + ",spaces=" + of(SPACES) + ",users=" + of(USERS) + ",years=10"));
    }

    long comments() {
        return of(COMMENTS);
    }

    private long of(int full) {
        return Math.max(FEWEST, Math.round(full * scale));
    }
}
