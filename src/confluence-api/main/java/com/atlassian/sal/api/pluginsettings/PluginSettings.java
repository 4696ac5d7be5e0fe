package com.atlassian.sal.api.pluginsettings;

import io.github.valuematrix.api.Evidence;

/** Small settings kept by the host. */
@Evidence("bootstrapi 10.2.15; onlyoffice 10.0.3")
public interface PluginSettings {

    /** The value; null if there is none. */
    Object get(String key);

    /** Keeps a text, a list or a map of texts; returns what was there before. */
    Object put(String key, Object value);
}
