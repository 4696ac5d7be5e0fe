package io.github.valuematrix.sandbox.host;

import java.util.List;

/** A parameter of a macro as the descriptor declares it, with the texts that the macro browser shows. */
public record MacroParameter(String name, String type, boolean required, boolean multiple, String defaultValue,
        String label, String description, List<Value> values) {

    public MacroParameter {
        values = List.copyOf(values);
    }

    /** One value of an enumeration; its label is the value itself where the app has no text for it. */
    public record Value(String name, String label) {
    }
}
