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
 * A link that stands in a page or blog post, or in one of its comments.
 */
@Table("LINK")
@Indexes({
    @Index(name = "space", methodNames = {"getSpaceId", "getOnDay"}),
    @Index(name = "target", methodNames = {"getLowerKey", "getOnDay", "getSpaceId"})
})
public interface LinkRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getId();

    @Indexed
    Long getContentId();

    /** The space that the link stands in. */
    Long getSpaceId();

    Integer getKind();

    /** The space that it leads to, as the link spells it; null for web links. */
    String getTargetKey();

    String getLowerKey();

    /** Finds the page that it leads to. */
    @Indexed
    Long getTargetHash();

    /** Who made a cross-space link; null for others. */
    Integer getActor();

    /** When a cross-space link was made; null for others. */
    Integer getOnDay();

    /** Number of the page's version that made a cross-space link; null for others and for links of comments. */
    Integer getMadeIn();
}
