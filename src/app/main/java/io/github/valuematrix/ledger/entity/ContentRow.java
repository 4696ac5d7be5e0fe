package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A page or blog post that stands in the wiki. Replacing its entries locks this row first.
 */
@Table("CONTENT")
@Indexes({
    @Index(name = "space", methodNames = {"getSpaceId", "getCreatedOn", "getKind"})
})
public interface ContentRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("CONTENT_ID")
    Long getContentId();

    Integer getKind();

    Long getSpaceId();

    Integer getCreator();

    Integer getCreatedOn();

    /** Day of the last edit. */
    Integer getEditedOn();

    /** Day of the first edit by somebody other than the creator. */
    Integer getHelpedOn();

    /** By which links find it. */
    @Indexed
    Long getTitleHash();

    /** The newest of the versions among which the authors of cross-space links were looked for; else null. */
    Integer getWalkedVersion();

    /** Tells whether those versions are still the same. */
    Long getWalkedHash();
}
