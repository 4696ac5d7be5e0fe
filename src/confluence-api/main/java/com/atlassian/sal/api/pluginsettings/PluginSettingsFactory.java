package com.atlassian.sal.api.pluginsettings;

import io.github.valuematrix.api.Evidence;

/** Opens settings. */
@Evidence("bootstrapi 10.2.15")
public interface PluginSettingsFactory {

    /** The settings of the site. */
    PluginSettings createGlobalSettings();

    /** The settings of one space, by its key; null stands for the site. */
    @Evidence("Javadoc SAL 2.0 of this method, and of ConfluencePluginSettingsFactory 9.0.2")
    PluginSettings createSettingsForKey(String key);
}
