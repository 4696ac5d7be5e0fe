package io.github.valuematrix.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.valuematrix.sandbox.confluence.Confluence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;

/** The modules of an app that are shown by the wiki's pages or answer requests. */
final class RunningApp implements InstalledApp {
    private static final String COMPATIBLE = "read-only-access-mode-compatible";

    private final Descriptor descriptor;
    private final AppBeans beans;
    private final Confluence confluence;
    private final HostServices services;
    private final Templates templates;
    private final Downloads downloads;
    private final MacroModules macros;
    private final WebItems webItems;
    private final Blueprints blueprints;
    private final WebResources webResources;
    private final RestModules rest;
    private final Document actions;

    RunningApp(Descriptor descriptor, AppBeans beans, Confluence confluence, HostServices services,
            Templates templates) {
        this.descriptor = descriptor;
        this.beans = beans;
        this.confluence = confluence;
        this.services = services;
        this.templates = templates;
        Translations texts = (Translations) services.get(I18nResolver.class);
        downloads = new Downloads(descriptor, beans.bundle());
        macros = new MacroModules(descriptor, beans, texts, downloads);
        webItems = new WebItems(descriptor, beans, texts, templates);
        blueprints = new Blueprints(descriptor, beans, texts, downloads, confluence.settings().locale());
        webResources = new WebResources(descriptor);
        rest = new RestModules(descriptor, beans, services);
        actions = ActionDocument.of(descriptor.modules("struts"), beans);
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public Map<String, String> parameters() {
        return descriptor.parameters();
    }

    @Override
    public List<MacroModule> macros() {
        return macros.all();
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return webItems.in(section, context);
    }

    @Override
    public List<Blueprint> blueprints(Map<String, Object> context) {
        return blueprints.in(context);
    }

    @Override
    public List<WebResource> webResources(Set<String> contextsAndKeys) {
        return webResources.of(contextsAndKeys);
    }

    @Override
    public Optional<Resource> download(String pluginOrModuleKey, String path) {
        return downloads.find(pluginOrModuleKey, path);
    }

    @Override
    public List<WebModule> webModules(Theme theme) {
        List<WebModule> modules = new ArrayList<>();
        modules.add(new WebModule(new CurrentRequest(), List.of("/*"), 100));
        modules.add(new WebModule(new DownloadServlet(downloads), List.of("/download/resources/*"), 300));
        List<WebModule> answering = new ArrayList<>(rest.webModules(300));
        List<String> namespaces = ActionDocument.namespaces(actions);
        if (!namespaces.isEmpty()) {
            ActionHost host = new ActionHost(beans, services, templates, theme);
            answering.add(new WebModule(new StrutsFilter(actions, host), namespaces, 300));
        }
        List<String> all = answering.stream().flatMap(module -> module.urlPatterns().stream()).toList();
        if (!all.isEmpty()) {
            modules.add(new WebModule(new ReadOnlyMode(this::refusesChanges), all, 200));
        }
        modules.addAll(answering);
        return modules;
    }

    private boolean refusesChanges() {
        return confluence.settings().readOnlyMode() && !Boolean.parseBoolean(parameters().get(COMPATIBLE));
    }

    @Override
    public I18nResolver i18n() {
        return services.get(I18nResolver.class);
    }
}
