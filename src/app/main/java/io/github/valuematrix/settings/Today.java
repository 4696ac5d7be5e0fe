package io.github.valuematrix.settings;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that it is in the site's time zone.
 */
@Named
public class Today {

    private final TimeZoneManager zones;
    private final Clock clock;

    @Inject
    public Today(TimeZoneManager zones) {
        this(zones, Clock.systemUTC());
    }

    public Today(TimeZoneManager zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zones.getDefaultTimeZone().toZoneId();
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
