package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * That a page names other content by its id, now or in an old version. When the space or the title of that content
 * changes, the page means something else and is read again, although nobody touched it.
 */
@Table("NAMED_BY_ID")
public interface NamedByIdRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    /** The page that names. */
    @Indexed
    Long getContentId();

    @Indexed
    Long getTargetId();

    /** Of the space key and title that the id led to; 0 if to nothing. */
    Long getTargetHash();
}
