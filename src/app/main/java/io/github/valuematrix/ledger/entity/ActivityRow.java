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
 * So many of one kind of activity by one person towards one other on one page and day.
 */
@Table("ACTIVITY")
@Indexes({
    @Index(name = "space", methodNames = {"getSpaceId", "getOnDay", "getKind", "getActor", "getCounterpart",
        "getQuantity"}),
    @Index(name = "day", methodNames = {"getOnDay", "getLowerPerson", "getHigherPerson"})
})
public interface ActivityRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    @Indexed
    Long getContentId();

    Long getSpaceId();

    Integer getOnDay();

    Integer getKind();

    Integer getActor();

    /** Null for creations, versions and own work. */
    Integer getCounterpart();

    /** The smaller number of a pair of two named people; else null, as is the higher. */
    Integer getLowerPerson();

    Integer getHigherPerson();

    Integer getQuantity();
}
