package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.MacroParameter;
import java.util.List;
import java.util.Map;

/** An app with one macro, which shows what it is given and fails when asked to. */
final class TestMacros implements Macro {
    static final Macros MACROS = new Macros(() -> List.of(new MacroModule("frame", "Frame", "A frame.", null,
            List.of("formatting"),
            List.of(new MacroParameter("spaces", "spacekey", false, true, null, "Spaces", "", List.of(),
                    MacroParameter.Shown.VALUE)), List.of(),
            new TestMacros())));

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        if (parameters.containsKey("fail")) {
            throw new MacroExecutionException("the title is <too> long");
        }
        if (parameters.containsKey("break")) {
            throw new IllegalStateException("secret");
        }
        return "<section data-out=\"" + context.getOutputType() + "\" data-in=\"" + parameters + "\">" + body
                + "</section>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
