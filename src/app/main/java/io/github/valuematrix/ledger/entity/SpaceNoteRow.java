package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A note on the timeline of a space.
 */
@Table("SPACE_NOTE")
public interface SpaceNoteRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    @Indexed
    Long getSpaceId();

    /** Epoch day. */
    Integer getOnDay();

    String getNoteText();
}
