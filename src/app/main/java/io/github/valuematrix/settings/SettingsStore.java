package io.github.valuematrix.settings;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Keeps what admins have set, for all nodes. What was never set, or cannot be read any more, has its default.
 */
@Named
public class SettingsStore {

    private static final String PREFIX = "io.github.valuematrix.value-matrix.";
    private static final String PAGES_PER_SECOND = PREFIX + "pages-per-second";
    private static final String MONTHS_KEPT = PREFIX + "months-kept";
    private static final String TIMES_KEPT_LONGER = PREFIX + "times-kept-longer";

    private final PluginSettingsFactory kept;
    private final TransactionTemplate transactions;

    @Inject
    public SettingsStore(@ComponentImport PluginSettingsFactory kept, TransactionTemplate transactions) {
        this.kept = kept;
        this.transactions = transactions;
    }

    public Settings settings() {
        return transactions.execute(() -> {
            PluginSettings values = kept.createGlobalSettings();
            Settings settings = read(values.get(PAGES_PER_SECOND), Settings.DEFAULTS,
                    rate -> with(Settings.DEFAULTS, rate, OptionalInt.empty()));
            return read(values.get(MONTHS_KEPT), settings,
                    months -> with(settings, settings.pagesPerSecond(), OptionalInt.of(months)));
        });
    }

    /** How often activity was to be kept for longer than before, so that what had been deleted is wanted again. */
    int timesKeptLonger() {
        Object times = transactions.execute(() -> kept.createGlobalSettings().get(TIMES_KEPT_LONGER));
        return times == null ? 0 : Integer.parseInt(times.toString());
    }

    public void save(Settings settings) {
        transactions.execute(() -> {
            boolean longer = settings.keepsLongerThan(settings());
            int times = timesKeptLonger();
            PluginSettings values = kept.createGlobalSettings();
            values.put(PAGES_PER_SECOND, String.valueOf(settings.pagesPerSecond()));
            values.put(MONTHS_KEPT, settings.monthsKept().isEmpty() ? null
                    : String.valueOf(settings.monthsKept().getAsInt()));
            if (longer) {
                values.put(TIMES_KEPT_LONGER, String.valueOf(times + 1));
            }
            return null;
        });
    }

    private static Settings with(Settings settings, int pagesPerSecond, OptionalInt monthsKept) {
        return new Settings(settings.k(), pagesPerSecond, monthsKept);
    }

    /** The settings with the value that was kept, or without it if it is none. */
    private static Settings read(Object value, Settings without, IntFunction<Settings> with) {
        try {
            return Optional.ofNullable(value).map(text -> with.apply(Integer.parseInt(text.toString())))
                    .orElse(without);
        } catch (IllegalArgumentException broken) {
            return without;
        }
    }
}
