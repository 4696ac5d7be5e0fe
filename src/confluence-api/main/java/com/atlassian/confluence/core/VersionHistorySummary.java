package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import java.util.Date;

/** One version of content without its body. */
@Evidence("Javadoc 10.1.2")
public class VersionHistorySummary {

    /** The id under which this version is kept. */
    public long getId() {
        return Declaration.only();
    }

    /** The number of the version, counted from 1. */
    public int getVersion() {
        return Declaration.only();
    }

    /** When the version was made. */
    @Evidence("Javadoc 8.1.0")
    public Date getLastModificationDate() {
        return Declaration.only();
    }

    /** Who made the version; null for somebody anonymous. */
    @Evidence("Javadoc 8.1.0, still listed in 10.1.2")
    @Deprecated
    public ConfluenceUser getLastModifier() {
        return Declaration.only();
    }
}
