package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/** A macro of the app: what the editor shows of it, and the macro. The icon is a path below the context. */
public record MacroModule(String name, String label, String description, String icon, List<String> categories,
        List<MacroParameter> parameters, List<MacroButton> buttons, Macro macro) {

    public MacroModule {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
        buttons = List.copyOf(buttons);
    }

    /** What may stand between the macro's beginning and end. */
    public Macro.BodyType bodyType() {
        return macro.getBodyType();
    }
}
