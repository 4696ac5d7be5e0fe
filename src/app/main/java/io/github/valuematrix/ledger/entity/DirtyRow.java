package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A mark: this page, this space or this person has changed and is to be looked at at that time.
 */
@Table("DIRTY")
public interface DirtyRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    /** Null unless a page is marked. */
    @Indexed
    Long getContentId();

    /** Null unless a space is marked. */
    Long getSpaceId();

    /** Null unless a person is marked. */
    String getUserKey();

    /** Epoch milliseconds. */
    @Indexed
    Long getDueAt();

    /** How often it was read already. */
    Integer getTimesRead();

    Integer getFailures();
}
