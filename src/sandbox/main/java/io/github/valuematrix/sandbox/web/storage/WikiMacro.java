package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.function.BiFunction;

/** A macro of the wiki's own: its markup from its parameters and its body. */
record WikiMacro(BodyType bodyType, OutputType outputType,
        BiFunction<Map<String, String>, String, String> markup) implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return markup.apply(parameters, body);
    }

    @Override
    public BodyType getBodyType() {
        return bodyType;
    }

    @Override
    public OutputType getOutputType() {
        return outputType;
    }
}
