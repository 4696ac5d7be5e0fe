package io.github.valuematrix.sandbox.web;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.valuematrix.sandbox.host.Blueprint;
import io.github.valuematrix.sandbox.host.Decorated;
import io.github.valuematrix.sandbox.host.InstalledApp;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.Resource;
import io.github.valuematrix.sandbox.host.Theme;
import io.github.valuematrix.sandbox.host.WebItem;
import io.github.valuematrix.sandbox.host.WebModule;
import io.github.valuematrix.sandbox.host.WebResource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An app with a tab in Space Tools, an entry in the administration, a blueprint, and one page for any decorator. */
final class PlainApp implements InstalledApp {
    private final List<MacroModule> macros;

    PlainApp(MacroModule... macros) {
        this.macros = List.of(macros);
    }

    @Override
    public String key() {
        return "plain";
    }

    @Override
    public String name() {
        return "Plain <app>";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public List<MacroModule> macros() {
        return macros;
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return switch (section) {
            case "system.space.tools/integrations" -> List.of(new WebItem("tab", "tab-link", "Tab & more",
                    "/app?decorator=atl.general&selection=tab"));
            case "system.admin/configuration" -> List.of(new WebItem("entry", "entry-link", "Settings",
                    "/app?decorator=atl.admin&selection=entry"));
            default -> List.of();
        };
    }

    @Override
    public List<Blueprint> blueprints(Map<String, Object> context) {
        return List.of(new Blueprint("plain:plan", "Plan & more", "What we want", "/download/icon.png",
                "<p>We will <ac:placeholder>do what?</ac:placeholder></p>"));
    }

    @Override
    public List<WebResource> webResources(Set<String> contextsAndKeys) {
        return contextsAndKeys.contains("plain:own")
                ? List.of(new WebResource("plain:own", List.of("/download/own.css"), List.of("/download/own.js")))
                : List.of();
    }

    @Override
    public Optional<Resource> download(String pluginOrModuleKey, String path) {
        return Optional.empty();
    }

    @Override
    public List<WebModule> webModules(Theme theme) {
        return List.of(new WebModule(new OnePage(theme), List.of("/app"), 300));
    }

    @Override
    public I18nResolver i18n() {
        throw new UnsupportedOperationException("It has no texts.");
    }

    private static final class OnePage extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient Theme theme;

        private OnePage(Theme theme) {
            this.theme = theme;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(theme.page(new Decorated(request.getParameter("decorator"), "A page",
                    "<meta name=\"mine\" content=\"1\">", "<p id=\"own\">Own words</p>",
                    request.getParameter("selection"), request.getParameter("key"), Set.of("plain:own")), request));
        }
    }
}
