package io.github.valuematrix.sandbox.host;

import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ActionProxy;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.AbstractInterceptor;

/** An action answers POST only, unless its method is doDefault, is annotated, or the descriptor says otherwise. */
public final class HttpMethodRule extends AbstractInterceptor {
    private static final long serialVersionUID = 1;

    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        String method = ServletActionContext.getRequest().getMethod();
        if (permitted(invocation).contains(method)) {
            return invocation.invoke();
        }
        ServletActionContext.getResponse().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                "This action does not answer " + method + ".");
        return null;
    }

    private static Set<String> permitted(ActionInvocation invocation) throws NoSuchMethodException {
        ActionProxy proxy = invocation.getProxy();
        String inDescriptor = proxy.getConfig().getParams().get("permittedMethods");
        PermittedMethods annotation = invocation.getAction().getClass().getMethod(proxy.getMethod())
                .getAnnotation(PermittedMethods.class);
        if (inDescriptor != null) {
            return Set.of(inDescriptor.split("\\s*,\\s*"));
        }
        if (annotation != null) {
            return Arrays.stream(annotation.value()).map(HttpMethod::name).collect(Collectors.toSet());
        }
        return proxy.getMethod().equals("doDefault") ? Set.of("GET", "POST") : Set.of("POST");
    }
}
