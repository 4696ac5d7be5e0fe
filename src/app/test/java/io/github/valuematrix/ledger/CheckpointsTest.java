package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class CheckpointsTest extends OnEachDatabase {

    @Test
    public void keepsTheLastValue() {
        Checkpoints checkpoints = new Checkpoints(database);

        checkpoints.save("some", "first");
        checkpoints.save("some", "second");

        assertThat(checkpoints.value("some")).isEqualTo("second");
        assertThat(checkpoints.value("other")).isNull();
    }

    @Test
    public void anEmptyValueThatOracleStoredAsNullIsNone() {
        database.write(statements -> statements.update("insert into {CHECKPOINT} ([NAME]) values (?)", "some"));

        assertThat(new Checkpoints(database).value("some")).isNull();
    }
}
