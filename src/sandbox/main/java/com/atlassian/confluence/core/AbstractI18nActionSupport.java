package com.atlassian.confluence.core;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.valuematrix.sandbox.host.HostServices;
import java.io.Serializable;
import java.util.List;
import org.apache.struts2.ActionSupport;

/** An action with texts of the installed app in the language of who is asking. */
public abstract class AbstractI18nActionSupport extends ActionSupport implements HostServices.User {
    private static final long serialVersionUID = 1;

    private transient HostServices services;

    @Override
    public void use(HostServices hostServices) {
        services = hostServices;
    }

    /** What Confluence would inject into this action. */
    protected <T> T service(Class<T> type) {
        return services.get(type);
    }

    @Override
    public String getText(String key) {
        return service(I18nResolver.class).getText(key);
    }

    @Override
    public String getText(String key, List<?> arguments) {
        return getText(key, arguments.stream().map(String::valueOf).toArray(String[]::new));
    }

    @Override
    public String getText(String key, String[] arguments) {
        return service(I18nResolver.class).getText(key, (Serializable[]) arguments);
    }
}
