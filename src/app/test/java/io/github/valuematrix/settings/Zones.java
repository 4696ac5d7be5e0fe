package io.github.valuematrix.settings;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;

/**
 * A site, and whoever asks, in time zones.
 */
public record Zones(String site, String user) implements TimeZoneManager {

    /** Everybody is where the site is. */
    public static Zones of(String site) {
        return new Zones(site, site);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(site);
    }

    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(user);
    }
}
