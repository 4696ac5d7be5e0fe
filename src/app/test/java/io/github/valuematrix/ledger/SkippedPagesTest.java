package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class SkippedPagesTest extends OnEachDatabase {

    @Test
    public void aFaultThatSaysNothingIsNamedByItsKind() {
        SkippedPages skipped = new SkippedPages(database);

        skipped.add(1, 7, new IllegalStateException(""));
        skipped.add(2, 7, new IllegalStateException((String) null));

        assertThat(skipped.first(5)).extracting(BackFillProgress.Skipped::reason)
                .containsOnly("IllegalStateException");
    }
}
