package io.github.valuematrix.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps settings in memory as Confluence keeps them: in a transaction only, texts under short keys.
 */
public final class FakePluginSettings implements PluginSettingsFactory, PluginSettings, TransactionTemplate {

    final Map<String, Object> values = new TreeMap<>();
    private int open;

    /** A store of its own, with the defaults. */
    public static SettingsStore store() {
        FakePluginSettings kept = new FakePluginSettings();
        return new SettingsStore(kept, kept);
    }

    /** What spaces are for; nothing is said yet. */
    public static SpaceKinds spaceKinds() {
        FakePluginSettings kept = new FakePluginSettings();
        return new SpaceKinds(kept, kept);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new PluginSettings() {
            @Override
            public Object get(String name) {
                return FakePluginSettings.this.get(key + " " + name);
            }

            @Override
            public Object put(String name, Object value) {
                return FakePluginSettings.this.put(key + " " + name, value);
            }
        };
    }

    @Override
    public synchronized Object get(String key) {
        check(key);
        return values.get(key);
    }

    @Override
    public synchronized Object put(String key, Object value) {
        check(key);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("no text: " + value);
        }
        return value == null ? values.remove(key) : values.put(key, value);
    }

    private void check(String key) {
        if (key.length() > 100 || open == 0) {
            throw new IllegalArgumentException(open == 0 ? "no transaction" : "the key is too long: " + key);
        }
    }

    @Override
    public synchronized <T> T execute(TransactionCallback<T> action) {
        open++;
        try {
            return action.doInTransaction();
        } finally {
            open--;
        }
    }
}
