package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import io.github.valuematrix.sandbox.confluence.Session;
import java.util.Map;

/** Holds if whoever is logged in administers the space; of Confluence's permissions the sandbox knows this one here. */
public class SpacePermissionCondition implements Condition {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        if (!"administer".equals(params.get("permission"))) {
            throw new PluginParseException("The sandbox's SpacePermissionCondition knows the permission administer only");
        }
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && Session.current().administers(AuthenticatedUserThreadLocal.get(), space);
    }
}
