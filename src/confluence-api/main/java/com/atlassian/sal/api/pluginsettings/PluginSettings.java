package com.atlassian.sal.api.pluginsettings;

import io.github.valuematrix.api.Evidence;

/** Small settings that Confluence keeps for apps. */
@Evidence("Javadoc SAL 2.0; bootstrapi 10.2.15, onlyoffice-confluence 10.0.3")
public interface PluginSettings {

    /** The value; null if there is none. */
    Object get(String key);

    /** Keeps a text, a list or a map of texts, or nothing for null; returns what was there before. */
    Object put(String key, Object value);
}
