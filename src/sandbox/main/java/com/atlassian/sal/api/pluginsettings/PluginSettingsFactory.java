package com.atlassian.sal.api.pluginsettings;

/** Opens settings. */
public interface PluginSettingsFactory {

    /** The settings of the site. */
    PluginSettings createGlobalSettings();
}
