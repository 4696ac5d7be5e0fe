package com.atlassian.confluence.core;

import io.github.valuematrix.api.Evidence;
import java.util.List;

/** Reads content of every kind, whoever asks. */
@Evidence("Javadoc 8.9.1")
public interface ContentEntityManager {

    /** The content with this id, old versions included; null if there is none. */
    @Evidence("Javadoc 8.0; onlyoffice 10.0.3")
    @Deprecated
    ContentEntityObject getById(long id);

    /** All versions that are still there, the current one first. */
    @Evidence("Javadoc 8.9.1")
    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content);
}
