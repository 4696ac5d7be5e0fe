package io.github.valuematrix.matrix;

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
     * @return null if there are no two people
     */
    static Double ofAll(Collection<Long> sizes) {
        long people = sizes.stream().mapToLong(Long::longValue).sum();
        double all = possible(people);
        double inside = sizes.stream().mapToDouble(ExpectedIndex::possible).sum();
        return all == 0 ? null : Double.valueOf((all - inside - inside) / all);
    }

    /**
     * The same of the ties that touch one silo.
     *
     * @param size   people of the silo
     * @param people of all silos
     * @return null if there are none to have a tie with
     */
    static Double ofOne(long size, long people) {
        double outside = (double) size * (people - size);
        double inside = possible(size);
        return outside + inside == 0 ? null : Double.valueOf((outside - inside) / (outside + inside));
    }

    private static double possible(long people) {
        return people * (people - 1) / 2.0;
    }
}
