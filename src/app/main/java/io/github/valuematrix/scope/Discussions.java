package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Meeting;
import io.github.valuematrix.ledger.MeetingReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Contact;
import io.github.valuematrix.matrix.Pair;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where the interactions of a cell happened.
 */
@Named
public class Discussions {

    /** So many of the latest are looked at: readers look for examples, not for all. */
    public static final int MOST = 20_000;

    private final MeetingReader meetings;
    private final Bases bases;

    @Inject
    public Discussions(MeetingReader meetings, Bases bases) {
        this.meetings = meetings;
        this.bases = bases;
    }

    /** Those with the latest day first. */
    public List<Discussed> of(Extent extent, Period period, Cell cell) {
        Basis basis = bases.of(period);
        Map<Long, LocalDate> lastDays = new LinkedHashMap<>();
        meetings.latest(extent, period, MOST).stream().filter(meeting -> isIn(cell, meeting, basis))
                .forEach(meeting -> lastDays.putIfAbsent(meeting.contentId(), meeting.day()));
        return lastDays.entrySet().stream().map(page -> new Discussed(page.getKey(), page.getValue())).toList();
    }

    private static boolean isIn(Cell cell, Meeting meeting, Basis basis) {
        return isCounted(meeting.actor(), basis) && isCounted(meeting.counterpart(), basis)
                && Cell.of(Pair.of(meeting.actor(), meeting.counterpart()), basis.silos(), basis.before()).equals(cell);
    }

    private static boolean isCounted(int person, Basis basis) {
        return person != Contact.ANONYMOUS && !basis.leftOut().hasPerson(person);
    }
}
