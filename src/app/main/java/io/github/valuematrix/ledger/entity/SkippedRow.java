package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A page or blog post that could not be read, and why.
 */
@Table("SKIPPED")
public interface SkippedRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("CONTENT_ID")
    Long getContentId();

    @Indexed
    Long getSpaceId();

    String getReason();
}
