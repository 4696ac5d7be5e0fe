package io.github.valuematrix.sandbox.scale;

/**
 * How pages and blog posts were written: three versions above the first on the average, most of them on few pages
 * (a Pareto distribution); nearly half of the later versions come within minutes of the one before, by the same person,
 * the others at any time up to yesterday, rather early.
 */
final class Writing {

    private static final double TAIL = 2.5;
    private static final double SCALE = 5.3;
    private static final int MOST_VERSIONS = 400;
    private static final double IN_A_BURST = 0.45;
    private static final double BY_THE_CREATOR = 0.4;
    private static final long MINUTE = 60_000;
    private static final int MINUTES_IN_A_BURST = 20;

    private final long seed;
    private final Shelves shelves;
    private final Premises premises;
    private final Staff staff;
    private final Timeline timeline;

    Writing(long seed, Shelves shelves, Premises premises, Staff staff, Timeline timeline) {
        this.seed = seed;
        this.shelves = shelves;
        this.premises = premises;
        this.staff = staff;
        this.timeline = timeline;
    }

    Revisions of(Item item) {
        int count = count(item);
        long[] times = new long[count];
        int[] authors = new int[count];
        double moment = moment(item);
        times[0] = timeline.time(moment);
        authors[0] = staff.author(item.space(), item.id());
        for (int i = 1; i < count; i++) {
            long id = ContentId.oldVersion(item.number(), i);
            if (Draw.BURST.share(seed, id) < IN_A_BURST) {
                times[i] = times[i - 1] + MINUTE + Draw.MOMENT.below((int) (MINUTES_IN_A_BURST * MINUTE), seed, id);
                authors[i] = authors[i - 1];
            } else {
                moment += gap(id, count - i) * (premises.end(item.space()) - moment);
                times[i] = Math.max(times[i - 1] + MINUTE, timeline.time(moment));
                authors[i] = Draw.SAME_AUTHOR.share(seed, id) < BY_THE_CREATOR ? authors[0]
                        : staff.author(item.space(), id);
            }
            times[i] = Math.min(times[i], timeline.end());
        }
        return new Revisions(times, authors);
    }

    private int count(Item item) {
        double above = SCALE * (Math.pow(1 - Draw.VERSIONS.share(seed, item.id()), -1 / TAIL) - 1);
        return 1 + (int) Math.min(above, MOST_VERSIONS - 1);
    }

    /** When the page or blog post was created, as a share of all that was ever done. */
    double moment(Item item) {
        int space = item.space();
        int siblings = item.isBlogPost() ? shelves.posts(space) : shelves.pages(space);
        double passed = (item.position() + Draw.MOMENT.share(seed, item.id())) / siblings;
        return premises.start(space) + passed * (premises.end(space) - premises.start(space));
    }

    /** How much of the time that is left passes before the next version, where so many are still to come. */
    private double gap(long id, int toCome) {
        double share = Draw.GAP.share(seed, id);
        return Math.min(share * share * share * 3 / toCome, 0.9);
    }
}
