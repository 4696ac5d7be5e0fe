package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.List;

/**
 * Whether newcomers come back: of those of the window before, who contributed again in this one. While the window has
 * not ended nobody's time is over: all are left out, for who has come back already would make it look better.
 *
 * @param newcomers of the window before, whose time is over
 * @param returned  those of them who contributed again
 */
public record Retention(long newcomers, long returned, Said<Double> share, Said<WilsonInterval> interval) {

    /** @param today the day after the last that is known */
    static Retention of(Collection<Contributor> contributors, Window window, int today) {
        if (window.to() > today) {
            return nobody(Reason.TOO_EARLY);
        }
        List<Contributor> newcomers = contributors.stream()
                .filter(contributor -> window.before().contains(contributor.firstDay())).toList();
        return newcomers.isEmpty() ? nobody(Reason.NO_NEWCOMERS)
                : of(newcomers.size(), newcomers.stream().filter(Contributor::isActive).count());
    }

    private static Retention of(long newcomers, long returned) {
        return new Retention(newcomers, returned, Said.ratio(returned, newcomers, Reason.NO_NEWCOMERS),
                Said.of(WilsonInterval.of(returned, newcomers)));
    }

    private static Retention nobody(Reason reason) {
        return new Retention(0, 0, Said.absent(reason), Said.absent(reason));
    }
}
