package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    public void whatIsForgottenWasNeverWritten() {
        Checkpoints checkpoints = new Checkpoints(database);
        checkpoints.save("some", "value");
        checkpoints.save("other", "value");

        checkpoints.forget("some");
        checkpoints.forget("third");

        assertThat(checkpoints.value("some")).isNull();
        assertThat(checkpoints.value("other")).isEqualTo("value");
    }

    @Test
    public void anEmptyValueIsRefusedBecauseOracleHasNone() {
        assertThatThrownBy(() -> new Checkpoints(database).save("some", "")).hasMessageContaining("empty text");
    }
}
