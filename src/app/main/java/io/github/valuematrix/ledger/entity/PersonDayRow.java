package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * How much one named person contributed to one page on one day: distinct people never add up over months.
 */
@Table("PERSON_DAY")
@Indexes({
    @Index(name = "day", methodNames = {"getOnDay", "getPerson", "getSpaceId", "getContributions"}),
    @Index(name = "space", methodNames = {"getSpaceId", "getOnDay", "getPerson"}),
    @Index(name = "person", methodNames = {"getPerson", "getOnDay"})
})
public interface PersonDayRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    @Indexed
    Long getContentId();

    Long getSpaceId();

    Integer getPerson();

    Integer getOnDay();

    Integer getContributions();
}
