package io.github.valuematrix.sandbox.host;

import java.util.List;

/** A parameter of a macro as the descriptor declares it, with the texts that the macro browser shows. */
public record MacroParameter(String name, String type, boolean required, boolean multiple, String defaultValue,
        String label, String description, List<Value> values, Shown shown) {

    public MacroParameter {
        values = List.copyOf(values);
    }

    /** What of it stands in the title line of the macro's placeholder, if it has a value. */
    public enum Shown {
        NAME_AND_VALUE, VALUE, NOTHING
    }

    /** One value of an enumeration; its label is the value itself where the app has no text for it. */
    public record Value(String name, String label) {
    }
}
