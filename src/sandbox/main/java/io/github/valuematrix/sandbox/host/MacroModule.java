package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/** A macro of the app: what the macro browser shows of it, and the macro. The icon is a path below the context. */
public record MacroModule(String name, String label, String description, String icon, List<String> categories,
        List<MacroParameter> parameters, Macro macro) {

    public MacroModule {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
    }

    /** What may stand between the macro's beginning and end. */
    public Macro.BodyType bodyType() {
        return macro.getBodyType();
    }
}
