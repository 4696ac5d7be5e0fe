package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;

/**
 * How soon somebody else edits a new page: a proxy of shorter cycle times.
 *
 * @param pages  created in the year up to the window's end
 * @param helped those of them that somebody else has edited
 * @param median whole days from creation to that first edit; a page not helped yet is longer than any
 */
public record FirstHelp(long pages, long helped, Said<Long> median) {

    /** @param waits in days, of all pages created in {@link Window#year} */
    public static FirstHelp of(Collection<Wait> waits) {
        Waits all = new Waits(waits);
        return new FirstHelp(all.items(), all.over(),
                all.at(Percentile.MEDIAN, Reason.NO_PAGES, Reason.NOT_HELPED_YET));
    }
}
