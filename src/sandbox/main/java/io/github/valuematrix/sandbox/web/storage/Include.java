package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;

/**
 * Shows another page, or part of it, in this one. As in Confluence, it is rendered in the context of the page it comes
 * from (Adaptavist on its macro "import", which differs in that: docs.adaptavist.com/tb4c, Import); a page that the
 * reader may not see is the same as none, and a page within itself is stopped (Confluence 2.10, Include Page Macro).
 */
final class Include implements Macro {
    /** Of the parameter that names the page. */
    static final String PAGE = "";

    private final Pages pages;
    private final Part part;

    Include(Pages pages, Part part) {
        this.pages = pages;
        this.part = part;
    }

    /** Makes what is shown of the page. */
    @FunctionalInterface
    interface Part {
        String of(Pages.Text page, Rendering context, Map<String, String> parameters) throws MacroExecutionException;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        Rendering here = (Rendering) context;
        Pages.Text page = page(parameters.getOrDefault(PAGE, ""), here.getSpaceKey())
                .orElseThrow(() -> new MacroExecutionException("The included page could not be found."));
        if (here.isWithin(page.entity())) {
            throw new MacroExecutionException("Already included page, stopping.");
        }
        return part.of(page, here.of(page), parameters);
    }

    /** By its title in this space, or by the key of another, a colon and the title. */
    private Optional<Pages.Text> page(String name, String spaceKey) {
        int colon = name.indexOf(':');
        return pages.titled(spaceKey, name).or(() -> colon < 1 ? Optional.empty()
                : pages.titled(name.substring(0, colon), name.substring(colon + 1)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
