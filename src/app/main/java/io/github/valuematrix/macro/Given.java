package io.github.valuematrix.macro;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The parameters of one macro as its page stores them. A value that is not known counts as not given and is kept, so
 * that the page can say so; parameters that nobody asks for are left alone.
 */
final class Given {

    private static final int MOST_VALUES = 200;

    private final Map<String, String> parameters;
    private final List<Unknown> unknown = new ArrayList<>();

    Given(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** One of some values that a parameter may have. */
    interface Known {

        /** As it is written in a page. */
        String value();
    }

    /** A value that the macro does not know, and those that it does. */
    record Unknown(String parameter, String value, List<String> known) {
    }

    /** Without blanks around it; empty if it is not given. */
    String text(String parameter) {
        String value = parameters.get(parameter);
        return value == null ? "" : value.strip();
    }

    /** @param known the values in their order; the first one is meant if none is given */
    <E extends Known> E one(String parameter, E[] known) {
        String value = text(parameter);
        return Stream.of(known).filter(each -> each.value().equalsIgnoreCase(value)).findFirst().orElseGet(() -> {
            note(parameter, value, Stream.of(known).map(Known::value).toList());
            return known[0];
        });
    }

    /** No, unless it is given. */
    boolean isTrue(String parameter) {
        String value = text(parameter);
        if (!List.of("true", "false").contains(value.toLowerCase(Locale.ROOT))) {
            note(parameter, value, List.of("true", "false"));
        }
        return value.equalsIgnoreCase("true");
    }

    /** The values between the commas; a page that names more than any matrix shows must not take long. */
    List<String> several(String parameter) {
        return Arrays.stream(text(parameter).split(",")).map(String::strip).filter(value -> !value.isEmpty())
                .distinct().limit(MOST_VALUES).toList();
    }

    private void note(String parameter, String value, List<String> known) {
        if (!value.isEmpty()) {
            unknown.add(new Unknown(parameter, value, known));
        }
    }

    List<Unknown> unknown() {
        return List.copyOf(unknown);
    }
}
