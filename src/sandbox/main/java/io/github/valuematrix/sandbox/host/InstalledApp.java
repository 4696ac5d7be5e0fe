package io.github.valuematrix.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An app that runs: what the wiki's pages show of it. Texts are in the language of who is asking. */
public interface InstalledApp {
    String key();

    String name();

    String version();

    /** The param elements of plugin-info. */
    Map<String, String> parameters();

    List<MacroModule> macros();

    /**
     * The items of a section whose conditions hold, by weight. The context holds what the page knows: space (a Space)
     * and whatever else the links name.
     */
    List<WebItem> webItems(String section, Map<String, Object> context);

    /** What people can begin a page with in the context, as of web items. */
    List<Blueprint> blueprints(Map<String, Object> context);

    /** What a page loads that has these contexts or names these complete keys, dependencies within the app first. */
    List<WebResource> webResources(Set<String> contextsAndKeys);

    /** The file behind /download/resources/{plugin or complete module key}/{path}. */
    Optional<Resource> download(String pluginOrModuleKey, String path);

    /** The app's actions, REST resources and downloads, to be mounted behind the filter that opens a session. */
    List<WebModule> webModules(Theme theme);

    I18nResolver i18n();
}
