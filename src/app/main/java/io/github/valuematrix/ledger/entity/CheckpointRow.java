package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A note of the ledger to itself that survives a restart.
 */
@Table("CHECKPOINT")
public interface CheckpointRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("NAME")
    String getName();

    String getStoredValue();
}
