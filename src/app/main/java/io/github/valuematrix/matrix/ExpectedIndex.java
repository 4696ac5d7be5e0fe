package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;

/**
 * The E-I index that would be seen if everybody had a tie with everybody: small groups look open by arithmetic alone.
 * Krackhardt and Stern (1988), Informal networks and organizational crises, Social Psychology Quarterly 51(2).
 */
final class ExpectedIndex {

    private ExpectedIndex() {
    }

    /**
     * (possible ties between silos − those inside) / all possible ties; −1 to 1.
     *
     * @param sizes people of each silo
     */
    static Said<Double> ofAll(Collection<Long> sizes) {
        long people = sizes.stream().mapToLong(Long::longValue).sum();
        double all = possible(people);
        double inside = sizes.stream().mapToDouble(ExpectedIndex::possible).sum();
        return Said.ratio(all - inside - inside, all, Reason.NO_TIES);
    }

    /**
     * The same of the ties that touch one silo.
     *
     * @param size   people of the silo
     * @param people of all silos
     */
    static Said<Double> ofOne(long size, long people) {
        double outside = (double) size * (people - size);
        double inside = possible(size);
        return Said.ratio(outside - inside, outside + inside, Reason.NO_TIES);
    }

    private static double possible(long people) {
        return people * (people - 1) / 2.0;
    }
}
