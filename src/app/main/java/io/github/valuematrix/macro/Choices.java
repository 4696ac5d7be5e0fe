package io.github.valuematrix.macro;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the editor chose. A value that is not known counts as not given and is kept as an {@link Unknown}, so that the
 * page can say so; parameters that are not known are left alone.
 */
record Choices(Layout layout, Optional<Step> here, String title, List<Unknown> unknown) {

    static final String NOWHERE = "none";

    /** A value that the macro does not know, and those that it does. */
    record Unknown(String parameter, String value, List<String> known) {
    }

    Choices {
        unknown = List.copyOf(unknown);
    }

    static Choices of(Map<String, String> parameters) {
        List<Unknown> unknown = new ArrayList<>();
        List<String> layouts = Arrays.stream(Layout.values()).map(Layout::value).toList();
        List<String> steps = Stream.concat(Stream.of(NOWHERE), Arrays.stream(Step.values()).map(Step::value)).toList();
        int layout = indexOf("layout", parameters, layouts, unknown);
        int step = indexOf("here", parameters, steps, unknown);
        return new Choices(Layout.values()[layout], step == 0 ? Optional.empty() : Optional.of(Step.values()[step - 1]),
                value("title", parameters), unknown);
    }

    private static int indexOf(String parameter, Map<String, String> parameters, List<String> known,
                               List<Unknown> unknown) {
        String value = value(parameter, parameters);
        for (int index = 0; index < known.size(); index++) {
            if (known.get(index).equalsIgnoreCase(value)) {
                return index;
            }
        }
        if (!value.isEmpty()) {
            unknown.add(new Unknown(parameter, value, known));
        }
        return 0;
    }

    private static String value(String parameter, Map<String, String> parameters) {
        String value = parameters.get(parameter);
        return value == null ? "" : value.strip();
    }
}
