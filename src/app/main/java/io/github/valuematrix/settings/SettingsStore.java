package io.github.valuematrix.settings;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Keeps what admins have set, for all nodes. What was never set, or cannot be read any more, has its default.
 */
@Named
public class SettingsStore {

    private static final String PREFIX = "io.github.valuematrix.value-matrix.";
    private static final String PAGES_PER_SECOND = PREFIX + "pages-per-second";
    private static final String MONTHS_KEPT = PREFIX + "months-kept";
    private static final String TIMES_KEPT_LONGER = PREFIX + "times-kept-longer";
    private static final String K = PREFIX + "k";
    private static final String THRESHOLD = PREFIX + "threshold.";

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
            Settings settings = number(values.get(PAGES_PER_SECOND), Settings.DEFAULTS, Settings::withRate);
            settings = number(values.get(MONTHS_KEPT), settings,
                    (all, months) -> all.withMonths(OptionalInt.of(months)));
            settings = number(values.get(K), settings, Settings::withK);
            return settings.withThresholds(thresholds(values)).withCompany(
                    read(values.get(PREFIX + CompanyField.RULE.keptAs()), Company.UNKNOWN, rule -> company(values)));
        });
    }

    private static Thresholds thresholds(PluginSettings values) {
        Thresholds thresholds = Thresholds.USUAL;
        for (Threshold threshold : Threshold.values()) {
            thresholds = number(values.get(THRESHOLD + threshold.key()), thresholds,
                    (others, value) -> others.with(threshold, value));
        }
        return thresholds;
    }

    private static Company company(PluginSettings values) {
        return CompanyText.company(field -> {
            Object text = values.get(PREFIX + field.keptAs());
            return text == null ? "" : text.toString();
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
            put(values, settings);
            return null;
        });
    }

    /** Nothing is kept of what is as it would be anyway, so that a better default reaches everybody. */
    private static void put(PluginSettings values, Settings settings) {
        values.put(K, unless(settings.k() == Settings.LOWEST_K, settings.k()));
        settings.thresholds().values().forEach((threshold, value) ->
                values.put(THRESHOLD + threshold.key(), unless(value == threshold.usual(), value)));
        CompanyText.of(settings.company()).forEach((field, text) -> values.put(PREFIX + field.keptAs(),
                unless(text.isEmpty() || settings.company().equals(Company.UNKNOWN), text)));
    }

    private static String unless(boolean usual, Object value) {
        return usual ? null : value.toString();
    }

    private static <T> T number(Object value, T without, BiFunction<T, Integer, T> with) {
        return read(value, without, text -> with.apply(without, Integer.parseInt(text)));
    }

    /** What it is with the value that was kept, or without it if it is none. */
    private static <T> T read(Object value, T without, Function<String, T> with) {
        try {
            return Optional.ofNullable(value).map(text -> with.apply(text.toString())).orElse(without);
        } catch (IllegalArgumentException broken) {
            return without;
        }
    }
}
