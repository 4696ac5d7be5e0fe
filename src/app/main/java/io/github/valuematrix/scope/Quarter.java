package io.github.valuematrix.scope;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Reach;
import java.time.LocalDate;
import java.util.List;

/**
 * What the gates ask of one of the four quarters of a year: 91 days, with silos of their own.
 *
 * @param newAcross new pairs across silos
 * @param external  interactions with customers and partners, anonymous comments among them if those are theirs
 */
record Quarter(Said<Long> newAcross, Said<Long> external) {

    static final int DAYS = 91;

    /** @param end the day after its last */
    static Period period(LocalDate end) {
        return new Period(end.minusDays(DAYS), end);
    }

    static Quarter of(Interactions interactions, Basis basis) {
        long named = interactions.matrix().cells().entrySet().stream()
                .filter(cell -> isExternal(cell.getKey())).mapToLong(cell -> cell.getValue().interactions()).sum();
        long external = named + (basis.terms().anonymousIsExternal() ? interactions.anonymous() : 0);
        return new Quarter(interactions.ties().newAcross(basis.before()),
                basis.silos().measuresExternal() ? Said.of(external) : Said.absent(Reason.NOT_MEASURED));
    }

    private static boolean isExternal(Cell cell) {
        return cell.reach() == Reach.EXTERNAL;
    }

    /**
     * In how many quarters there was any. Where that is too few, and of some it is not known, it cannot be said.
     *
     * @param enough so many that the others do not matter
     */
    static Said<Long> withAny(List<Said<Long>> quarters, int enough) {
        long any = quarters.stream().filter(quarter -> quarter.isKnown() && quarter.value() > 0).count();
        return quarters.stream().filter(quarter -> !quarter.isKnown() && any < enough).findFirst()
                .map(unknown -> Said.<Long>absent(unknown.reason())).orElse(Said.of(any));
    }
}
