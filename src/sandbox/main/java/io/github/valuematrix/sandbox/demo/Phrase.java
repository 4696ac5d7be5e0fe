package io.github.valuematrix.sandbox.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A sentence with gaps: {@code [this|that]} is a choice, which may hold further ones, and {@code {name}} a gap that
 * somebody else fills. Brackets without a bar stay as they are.
 */
record Phrase(String text) {

    String say(Random random, UnaryOperator<String> gaps) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '{' ? text.indexOf('}', at) : text.charAt(at) == '[' ? closing(at) : -1;
            if (end < 0) {
                said.append(text.charAt(at++));
                continue;
            }
            said.append(part(text.substring(at, end + 1), random, gaps));
            at = end + 1;
        }
        return said.toString();
    }

    private static String part(String part, Random random, UnaryOperator<String> gaps) {
        String inside = part.substring(1, part.length() - 1);
        if (part.charAt(0) == '{') {
            return gaps.apply(inside);
        }
        List<String> choices = choices(inside);
        return choices.size() == 1 ? "[" + new Phrase(inside).say(random, gaps) + "]"
                : new Phrase(choices.get(random.nextInt(choices.size()))).say(random, gaps);
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }
}
