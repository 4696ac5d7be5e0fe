package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.List;
import java.util.Map;

/**
 * How much the links that stand in one space lead elsewhere.
 *
 * @param out        links that stand in the space
 * @param in         links that lead to it
 * @param inside     links that do both
 * @param crossShare of the links in the space, the share that leads to other spaces
 * @param expected   what that share would be if each link led to any space as often as links lead there
 * @param openness   the observed share divided by the expected: 1 if links go as though spaces did not matter
 * @param spread     how evenly they lead to the other spaces: near 0 if nearly all lead to one, 1 if equally many lead
 *                   to each. Pielou's evenness (Journal of Theoretical Biology 13, 1966, 131-144)
 */
public record SpaceOpenness(long out, long in, long inside, Said<Double> crossShare, Said<Double> expected,
                            Said<Double> openness, Said<Double> spread) {

    public static SpaceOpenness of(LinkMatrix matrix, long space) {
        long out = matrix.out(space);
        long in = matrix.in(space);
        long inside = matrix.inside(space);
        long elsewhere = matrix.links() - in;
        return new SpaceOpenness(out, in, inside, Said.ratio(out - inside, out, Reason.NO_LINKS_OUT),
                Said.ratio(elsewhere, matrix.links(), Reason.NO_LINKS),
                openness(matrix.links(), out, inside, elsewhere), spread(matrix.row(space), space));
    }

    private static Said<Double> openness(double links, double out, long inside, long elsewhere) {
        return out == 0 ? Said.absent(Reason.NO_LINKS_OUT)
                : Said.ratio((out - inside) / out, elsewhere / links, Reason.NO_LINKS_ELSEWHERE);
    }

    private static Said<Double> spread(Map<Long, Long> row, long space) {
        List<Long> others = row.entrySet().stream().filter(target -> target.getKey() != space)
                .map(Map.Entry::getValue).toList();
        if (others.size() < 2) {
            return Said.absent(Reason.TOO_FEW_TARGETS);
        }
        double sum = others.stream().mapToLong(Long::longValue).sum();
        double entropy = -others.stream().mapToDouble(links -> links / sum * Math.log(links / sum)).sum();
        return Said.of(entropy / Math.log(others.size()));
    }
}
