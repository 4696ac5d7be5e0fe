package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.MacroParameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The wiki's macros that show the text of one page in another. */
final class IncludeMacros {
    private static final String EXCERPT = "excerpt";
    private static final MacroParameter PAGE = new MacroParameter(Include.PAGE, "confluence-content", true, false, null,
            "Page", "Its title, or the key of its space, a colon and its title.", List.of(),
            MacroParameter.Shown.VALUE);

    private final Pages pages;
    private final StorageRenderer renderer;

    IncludeMacros(Pages pages, StorageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    List<MacroModule> modules() {
        WikiMacro excerpt = new WikiMacro(BodyType.RICH_TEXT, OutputType.BLOCK, (parameters, body) ->
                parameters.getOrDefault("hidden", "").equals("true") ? "" : body);
        return List.of(
                new MacroModule("include", "Include page", "Another page, shown in this one.", null,
                        List.of("confluence-content"), List.of(PAGE), List.of(), new Include(pages, this::whole)),
                new MacroModule("excerpt-include", "Excerpt include", "The excerpt of another page.", null,
                        List.of("confluence-content"), List.of(PAGE), List.of(), new Include(pages, this::excerpt)),
                new MacroModule(EXCERPT, "Excerpt", "The part of this page that others show.", null,
                        List.of("confluence-content"), List.of(), List.of(), excerpt));
    }

    private String whole(Pages.Text page, Rendering context, Map<String, String> parameters) {
        return renderer.render(page.storage(), context);
    }

    private String excerpt(Pages.Text page, Rendering context, Map<String, String> parameters)
            throws MacroExecutionException {
        Element body = StorageXml.parse(page.storage()).getAllElements().stream()
                .filter(element -> StorageXml.isMacro(element) && element.attr("ac:name").equals(EXCERPT))
                .map(macro -> StorageXml.child(macro, "ac:rich-text-body"))
                .filter(Objects::nonNull).findFirst().orElseThrow(() -> new MacroExecutionException("The included page has no excerpt."));
        return renderer.renderChildren(body, context);
    }
}
