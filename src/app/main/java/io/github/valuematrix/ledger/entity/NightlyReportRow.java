package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What is shown of a space or of the whole site for a period up to today, as a job made it in the night. It can be
 * dropped at any time: it is made again the next night, and meanwhile whenever somebody asks.
 */
@Table("NIGHTLY_REPORT")
public interface NightlyReportRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    /** 0 for the site. */
    @Indexed
    Long getSpaceId();

    /** Ordinal of NightlyReport.Part. */
    Integer getReportPart();

    /** Epoch day of the first day of its period. */
    Integer getFromDay();

    /** Epoch day after the last one of its period. */
    Integer getEndDay();

    /** 1 if its period is the natural one of the space, else 0. */
    Integer getIsNatural();

    /** Epoch day of the day on which it was made. */
    Integer getMadeOn();

    /** In milliseconds since 1970. */
    Long getMadeAt();

    /** How long it takes to make it where nothing of it is known. */
    Long getTookMillis();

    /** Of all that was set when it was made. */
    String getRulesHash();

    /** Longer than any database compares. */
    @StringLength(StringLength.UNLIMITED)
    String getReportText();
}
