package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import java.util.Map;

/** Holds if the space is shown with a sidebar. The descriptor names it. */
@Evidence("slack-integration 10.0.1")
public class SpaceSidebarCondition implements Condition {

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        Declaration.only();
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Declaration.only();
    }
}
