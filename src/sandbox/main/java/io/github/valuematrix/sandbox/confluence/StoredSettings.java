package io.github.valuematrix.sandbox.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.Map;

/** Keeps the settings of apps in the wiki's own, as JSON: a text, a list of texts, or a map of texts to texts. */
final class StoredSettings implements PluginSettingsFactory, PluginSettings {
    private static final String PREFIX = "plugin.";
    private static final int LONGEST_KEY = 100;

    private final Wiki wiki;
    private final Transactions transactions;
    private final String prefix;
    private final ObjectMapper json = new ObjectMapper();

    StoredSettings(Wiki wiki, Transactions transactions) {
        this(wiki, transactions, PREFIX);
    }

    private StoredSettings(Wiki wiki, Transactions transactions, String prefix) {
        this.wiki = wiki;
        this.transactions = transactions;
        this.prefix = prefix;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    /** No other setting begins like that: its key would have a blank in it. */
    @Override
    public PluginSettings createSettingsForKey(String key) {
        return key == null ? this : new StoredSettings(wiki, transactions, PREFIX + key + " ");
    }

    @Override
    public Object get(String key) {
        return transactions.joined(() -> read(key));
    }

    @Override
    public Object put(String key, Object value) {
        String text = write(value);
        return transactions.joined(() -> {
            Object before = read(key);
            wiki.setSetting(prefix + checked(key), text);
            return before;
        });
    }

    private Object read(String key) {
        String text = wiki.setting(prefix + checked(key)).orElse("null");
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("The setting " + key + " cannot be read", failure);
        }
    }

    private String write(Object value) {
        if (!isText(value) && !isListOfTexts(value) && !isMapOfTexts(value)) {
            throw new IllegalArgumentException("Settings are a text, a list of texts or a map of texts");
        }
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A setting cannot be written", failure);
        }
    }

    private static String checked(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key of a setting has 1 to 100 characters");
        }
        return key;
    }

    private static boolean isText(Object value) {
        return value == null || value instanceof String;
    }

    private static boolean isListOfTexts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean isMapOfTexts(Object value) {
        return value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)
                && map.values().stream().allMatch(String.class::isInstance);
    }
}
