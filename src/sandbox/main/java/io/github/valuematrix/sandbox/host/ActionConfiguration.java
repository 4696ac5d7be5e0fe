package io.github.valuematrix.sandbox.host;

import java.util.List;
import org.apache.struts2.ObjectFactory;
import org.apache.struts2.config.StrutsXmlConfigurationProvider;
import org.apache.struts2.inject.Context;
import org.apache.struts2.inject.ContainerBuilder;
import org.apache.struts2.inject.Factory;
import org.apache.struts2.inject.Scope;
import org.apache.struts2.util.location.LocatableProperties;
import org.w3c.dom.Document;

/** Tells Struts of an app's actions, and who makes them. */
final class ActionConfiguration extends StrutsXmlConfigurationProvider {
    static final String OBJECT_FACTORY = "app";

    private final Document actions;
    private final ActionHost host;

    ActionConfiguration(String name, Document actions, ActionHost host) {
        super(name);
        this.actions = actions;
        this.host = host;
    }

    @Override
    protected List<Document> parseFile(String name) {
        return List.of(actions);
    }

    @Override
    public void register(ContainerBuilder builder, LocatableProperties properties) {
        super.register(builder, properties);
        builder.factory(ObjectFactory.class, OBJECT_FACTORY, ActionFactory.class, Scope.SINGLETON);
        builder.factory(ActionHost.class, new Factory<ActionHost>() {
            @Override
            public ActionHost create(Context context) {
                return host;
            }

            @Override
            public Class<? extends ActionHost> type() {
                return ActionHost.class;
            }
        });
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
