package com.atlassian.sal.api.timezone;

import io.github.valuematrix.api.Evidence;
import java.util.TimeZone;

/** Time zones of the site and of people. */
@Evidence("slack-integration 10.0.1")
public interface TimeZoneManager {

    /** The zone of the site. */
    TimeZone getDefaultTimeZone();
}
