package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class ReportReadersTest extends OnEachDatabase {

    private ReportReaders readers;

    @Before
    public void aPersonAndAGroup() {
        readers = new ReportReaders(database);
        readers.addPerson(1, "key-of-rita");
        readers.addGroup(1, "board");
        readers.addPerson(2, "key-of-rita");
    }

    private List<String> named(long space) {
        return readers.of(space).stream()
                .map(reader -> reader.isGroup() ? "group " + reader.groupName() : reader.userKey()).toList();
    }

    @Test
    public void readersAreThoseOfTheSpace() {
        assertThat(named(1)).containsExactly("key-of-rita", "group board");
        assertThat(named(3)).isEmpty();
    }

    @Test
    public void aReaderIsRemovedFromOneSpaceOnly() {
        long id = readers.of(1).get(0).id();

        readers.remove(2, id);
        assertThat(named(1)).hasSize(2);
        readers.remove(1, id);
        assertThat(named(1)).containsExactly("group board");
        assertThat(named(2)).hasSize(1);
    }

    @Test
    public void whoIsErasedReadsNoReportAnyMore() {
        new PersonErasure(database, new DirtyMarks(database)).erase("key-of-rita");

        assertThat(named(1)).containsExactly("group board");
        assertThat(named(2)).isEmpty();
    }

    @Test
    public void withTheSpaceItsReadersGo() {
        spaces.remove(1);

        assertThat(named(1)).isEmpty();
        assertThat(named(2)).hasSize(1);
    }
}
