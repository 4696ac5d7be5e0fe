package io.github.valuematrix.ledger.entity;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A space of the wiki, and how far its back-fill has come.
 */
@Table("SPACE")
public interface SpaceRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("SPACE_ID")
    Long getSpaceId();

    String getSpaceKey();

    @Indexed
    String getLowerKey();

    Integer getState();

    /** All content up to this id has been read. */
    Long getLastContentId();

    Long getPagesDone();

    Long getPagesTotal();

    /** Another number as soon as any entry of the space is. As all stamps, null at first. */
    Long getEntriesStamp();

    /** Another number as soon as an entry is that was not made of late. */
    Long getEarlierStamp();

    /** Another number as soon as a link is that stands in the space. */
    Long getLinksStamp();

    /** Another number as soon as a page or blog post comes, goes, moves or is renamed. */
    Long getTitlesStamp();
}
