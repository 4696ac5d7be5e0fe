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
 * How long a page, blog post or top-level comment waited for its first answer by somebody else.
 */
@Table("RESPONSE")
@Indexes({
    @Index(name = "space", methodNames = {"getSpaceId", "getOnDay"})
})
public interface ResponseRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    @Indexed
    Long getContentId();

    Long getSpaceId();

    /** On which the waiting began. */
    Integer getOnDay();

    Integer getKind();

    Integer getAsker();

    /** Null while nobody answered, as are the minutes. */
    Integer getAnswerer();

    Long getWaitedMinutes();
}
