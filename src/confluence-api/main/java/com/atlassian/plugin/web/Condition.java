package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import io.github.valuematrix.api.Evidence;
import java.util.Map;

/** Decides whether a fragment of the web interface shows. */
@Evidence("onlyoffice 10.0.3; slack-integration 10.0.1")
public interface Condition {

    /** Takes the parameters from the descriptor. */
    void init(Map<String, String> params) throws PluginParseException;

    /** Whether the fragment shows on this page. */
    boolean shouldDisplay(Map<String, Object> context);
}
