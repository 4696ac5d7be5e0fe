package io.github.valuematrix.settings;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that it is in the site's time zone.
 */
@Named
public class Today {

    private final TimeZoneManager zones;

    @Inject
    public Today(TimeZoneManager zones) {
        this.zones = zones;
    }

    public ZoneId zone() {
        return zones.getDefaultTimeZone().toZoneId();
    }

    public LocalDate day() {
        return LocalDate.now(zone());
    }
}
