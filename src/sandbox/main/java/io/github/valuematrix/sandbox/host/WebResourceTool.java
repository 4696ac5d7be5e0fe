package io.github.valuematrix.sandbox.host;

/** {@code $webResourceManager}: asks for styles and scripts. */
public final class WebResourceTool implements TemplateTool {

    public void requireResource(String completeKey) {
        RequiredResources.require(completeKey);
    }

    public void requireResourcesForContext(String context) {
        RequiredResources.require(context);
    }
}
