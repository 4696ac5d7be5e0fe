package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A mark: this page, or this space, has changed and is to be read at that time.
 */
@Table("DIRTY")
public interface DirtyRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    /** Null in the mark of a space. */
    @Indexed
    Long getContentId();

    /** Null in the mark of a page. */
    Long getSpaceId();

    /** Epoch milliseconds. */
    @Indexed
    Long getDueAt();

    /** How often it was read already. */
    Integer getTimesRead();

    Integer getFailures();
}
