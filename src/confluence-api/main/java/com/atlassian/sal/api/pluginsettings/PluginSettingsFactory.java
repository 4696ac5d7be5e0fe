package com.atlassian.sal.api.pluginsettings;

import io.github.valuematrix.api.Evidence;

/** Opens settings. */
@Evidence("bootstrapi 10.2.15")
public interface PluginSettingsFactory {

    /** The settings of the site. */
    PluginSettings createGlobalSettings();
}
