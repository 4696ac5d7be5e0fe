package io.github.valuematrix.sandbox.web.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of a macro in one attribute, as the editor's placeholders carry them: {@code name=value|name=value},
 * with a backslash before each sign that would end a name or a value. One parameter may have no name. The editor's
 * script reads and writes the same.
 */
record MacroParameters(Map<String, String> values) {
    private static final Pattern ONE = Pattern.compile("((?:[^\\\\|=]|\\\\.)*)=((?:[^\\\\|]|\\\\.)*)", Pattern.DOTALL);

    static MacroParameters parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Matcher one = ONE.matcher(text); one.find();) {
            values.put(plain(one.group(1)), plain(one.group(2)));
        }
        return new MacroParameters(values);
    }

    @Override
    public String toString() {
        return values.entrySet().stream().map(one -> escaped(one.getKey()) + "=" + escaped(one.getValue()))
                .collect(Collectors.joining("|"));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\|=]", "\\\\$0");
    }

    private static String plain(String text) {
        return text.replaceAll("(?s)\\\\(.)", "$1");
    }
}
