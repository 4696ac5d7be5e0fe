package io.github.valuematrix.sandbox.host;

import java.util.Map;
import org.apache.struts2.ObjectFactory;
import org.apache.struts2.inject.Inject;

/** Makes an app's actions with its beans; everything else is made by Struts. */
public final class ActionFactory extends ObjectFactory {
    private static final long serialVersionUID = 1;

    private transient ActionHost host;

    @Inject
    public void setHost(ActionHost actionHost) {
        host = actionHost;
    }

    @Override
    public boolean isNoArgConstructorRequired() {
        return false;
    }

    @Override
    public Class<?> getClassInstance(String className) throws ClassNotFoundException {
        return host.beans().holds(className) ? host.beans().load(className) : super.getClassInstance(className);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object buildBean(Class type, Map<String, Object> context) throws Exception {
        if (!host.beans().owns(type)) {
            return super.buildBean(type, context);
        }
        Object action = injectInternalBeans(host.beans().create(type, Object.class));
        if (action instanceof HostServices.User user) {
            user.use(host.services());
        }
        return action;
    }
}
