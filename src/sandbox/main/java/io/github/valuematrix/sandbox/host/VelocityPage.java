package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.inject.Inject;
import org.apache.struts2.result.StrutsResultSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The result type velocity: the template's page in the wiki's frame. */
public final class VelocityPage extends StrutsResultSupport {
    private static final long serialVersionUID = 1;
    private static final String SELECTED = "content[tag=selectedWebItem]";

    private transient ActionHost host;

    @Inject
    public void setHost(ActionHost actionHost) {
        host = actionHost;
    }

    @Override
    protected void doExecute(String template, ActionInvocation invocation) throws Exception {
        HttpServletRequest request = ServletActionContext.getRequest();
        HttpServletResponse response = ServletActionContext.getResponse();
        DecoratorParams params = new DecoratorParams();
        Map<String, Object> context = host.templates().createDefaultVelocityContext();
        context.put("action", invocation.getAction());
        context.put(DecoratorParams.IN_CONTEXT, params);
        RequiredResources.Collected made =
                RequiredResources.during(() -> host.templates().getRenderedTemplate(template, context));
        String page = host.theme().page(decorated(made, params, request), request);
        ActionHost.answer(response, response.getStatus(), page);
    }

    private static Decorated decorated(RequiredResources.Collected made, DecoratorParams params,
            HttpServletRequest request) {
        Document document = Jsoup.parse(made.html());
        document.outputSettings().prettyPrint(false);
        Element decorator = document.selectFirst("meta[name=decorator]");
        String name = decorator == null ? "atl.general" : decorator.attr("content");
        String title = params.get("title") == null ? document.title() : params.get("title");
        String selection = selection(document, params);
        document.select("head > title, meta[name=decorator], " + SELECTED).remove();
        return new Decorated(name, title, document.head().html().strip(), document.body().html(), selection,
                request.getParameter("key"), made.resources());
    }

    /** Pages of the administration say it in a tag for the decorator, those of Space Tools by its parameters. */
    private static String selection(Document document, DecoratorParams params) {
        Element selected = document.selectFirst(SELECTED);
        String tab = params.get("selectedSpaceToolsWebItem");
        return selected != null ? selected.text() : tab == null ? params.get("selection") : tab;
    }
}
