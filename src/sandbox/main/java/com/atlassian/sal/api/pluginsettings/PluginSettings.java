package com.atlassian.sal.api.pluginsettings;

/** Small settings kept by the host. */
public interface PluginSettings {

    /** The value; null if there is none. */
    Object get(String key);

    /** Keeps a text, a list or a map of texts; returns what was there before. */
    Object put(String key, Object value);
}
