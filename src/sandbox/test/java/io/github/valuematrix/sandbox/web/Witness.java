package io.github.valuematrix.sandbox.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.List;
import java.util.Map;

/** A macro that says what it is rendered for, on which page and for whom; or what it is told to say. */
final class Witness implements Macro {

    static MacroModule module() {
        return new MacroModule("witness", "Witness", "", null, List.of(), List.of(), List.of(), new Witness());
    }

    /** As it is stored, with what it shall say, escaped; or empty. */
    static String says(String escaped) {
        return "<ac:structured-macro ac:name=\"witness\"><ac:parameter ac:name=\"say\">" + escaped
                + "</ac:parameter></ac:structured-macro>";
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        ConfluenceUser reader = AuthenticatedUserThreadLocal.get();
        String told = parameters.getOrDefault("say", "");
        return told.isEmpty() ? "<p>" + context.getOutputType() + " of " + context.getEntity().getTitle() + " for "
                + (reader == null ? "nobody" : reader.getName()) + "</p>" : told;
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
