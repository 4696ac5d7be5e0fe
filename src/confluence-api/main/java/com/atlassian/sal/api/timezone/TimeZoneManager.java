package com.atlassian.sal.api.timezone;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.util.TimeZone;

/** Time zones of the site and of people. */
@Evidence("slack-integration 10.0.1")
public interface TimeZoneManager {

    /** The zone of the site. */
    TimeZone getDefaultTimeZone();

    /** The zone of who is asking; that of the site for somebody who chose none. */
    @Evidence("Bamboo 9.5.1, an implementer")
    @Unconfirmed("Javadoc of TimeZoneManager in SAL 7, or javap on Confluence 10.2")
    TimeZone getUserTimeZone();
}
