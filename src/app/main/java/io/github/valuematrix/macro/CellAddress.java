package io.github.valuematrix.macro;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which number an address belongs to.
 */
record CellAddress(List<String> spaceKeys, Cell cell, Period period) {

    CellAddress {
        spaceKeys = List.copyOf(spaceKeys);
    }

    /**
     * @param to the last day, included
     * @return empty if the address does not say it
     */
    static Optional<CellAddress> of(String spaces, String novelty, String reach, String from, String to) {
        try {
            Period period = new Period(LocalDate.parse(from), LocalDate.parse(to).plusDays(1));
            List<String> keys = Arrays.stream(spaces.split(",")).map(String::strip).filter(key -> !key.isEmpty())
                    .distinct().limit(LiveReader.MOST_TOGETHER).toList();
            return keys.isEmpty() ? Optional.empty() : one(Novelty.values(), novelty).flatMap(row ->
                    one(Reach.values(), reach).map(column -> new CellAddress(keys, new Cell(row, column), period)));
        } catch (DateTimeParseException | IllegalArgumentException | NullPointerException notGiven) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] known, String name) {
        return Stream.of(known).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }
}
