package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class TimelineNotesTest extends OnEachDatabase {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private TimelineNotes notes;

    @Before
    public void twoNotes() {
        notes = new TimelineNotes(database);
        notes.add(1, DAY, "Training week <b>\u00e4\u65e5</b>");
        notes.add(1, DAY.minusDays(30), "New start page");
    }

    private List<String> texts(long space) {
        return notes.of(space).stream().map(TimelineNote::text).toList();
    }

    @Test
    public void theEarliestComesFirst() {
        assertThat(texts(1)).containsExactly("New start page", "Training week <b>\u00e4\u65e5</b>");
        assertThat(notes.of(1).get(1).day()).isEqualTo(DAY);
        assertThat(texts(2)).isEmpty();
    }

    @Test
    public void aNoteIsRemovedFromItsSpaceOnly() {
        long id = notes.of(1).get(0).id();

        notes.remove(2, id);
        assertThat(notes.of(1)).hasSize(2);
        notes.remove(1, id);
        assertThat(notes.of(1)).hasSize(1);
    }

    @Test
    public void withTheSpaceItsNotesGo() {
        notes.add(2, DAY, "stays");

        spaces.remove(1);

        assertThat(texts(1)).isEmpty();
        assertThat(texts(2)).containsExactly("stays");
    }
}
