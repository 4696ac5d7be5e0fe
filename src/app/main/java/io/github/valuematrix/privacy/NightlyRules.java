package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Says whether what was made in the night still holds.
 */
@Named
public class NightlyRules {

    private final SettingsStore settings;
    private final Retention retention;
    private final Today today;
    private final BackFill backFill;

    @Inject
    public NightlyRules(SettingsStore settings, Retention retention, Today today, BackFill backFill) {
        this.settings = settings;
        this.retention = retention;
        this.today = today;
        this.backFill = backFill;
    }

    /** Numbers of half a wiki are not kept for a day. */
    boolean isReady() {
        return backFill.isDone();
    }

    /** So many people must stand behind a figure. */
    int k() {
        return settings.settings().k();
    }

    boolean isToday(LocalDate day) {
        return day.equals(today.day());
    }

    /** Of all that is set, but for what is expected of each space: what was made by others does not hold. */
    String hash() {
        Settings now = settings.settings();
        String rules = now.company() + " " + now.monthsKept() + " " + retention.basis() + " " + today.zone();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(rules.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
