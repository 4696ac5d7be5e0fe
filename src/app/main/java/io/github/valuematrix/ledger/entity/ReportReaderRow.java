package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A person or a group that may read the report of a space; one of both is null.
 */
@Table("REPORT_READER")
public interface ReportReaderRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    @Indexed
    Long getSpaceId();

    @Indexed
    String getUserKey();

    String getGroupName();
}
