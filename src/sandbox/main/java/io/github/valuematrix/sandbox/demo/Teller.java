package io.github.valuematrix.sandbox.demo;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the gaps of phrases for one page at one moment, and keeps what it chose as facts of the page.
 *
 * <p>A gap is a fact or a word ({@code {pump}}; {@code {~pump}} chooses anew, {@code {^pump}} starts with a capital), a
 * number ({@code {3-9}}, {@code {hours=3-9}} to remember it), a {@link Day} ({@code {date+7}}, {@code {month-2}}) or,
 * with a colon, something that {@link Reference} writes.
 */
final class Teller {

    private static final int ATTEMPTS = 6;
    private static final Pattern NUMBER = Pattern.compile("(?:(\\w+)=)?(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)");

    private final Vocabulary words;
    private final Facts facts;
    private final Reference reference;
    private final Day today;
    private final Random random;

    Teller(Vocabulary words, Facts facts, Reference reference, Day today, Random random) {
        this.words = words;
        this.facts = facts;
        this.reference = reference;
        this.today = today;
        this.random = random;
    }

    Random random() {
        return random;
    }

    String say(String text) {
        return new Phrase(text).say(random, this::fill);
    }

    private String fill(String gap) {
        if (gap.startsWith("^")) {
            String text = fill(gap.substring(1));
            return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
        }
        if (gap.contains(":")) {
            return reference.write(gap, facts, random);
        }
        Matcher number = NUMBER.matcher(gap);
        return number.matches() ? number(number) : today.knows(gap) ? today.name(gap) : word(gap);
    }

    private String number(Matcher range) {
        String name = range.group(1);
        return name == null ? number(range.group(2), range.group(3))
                : facts.get(name).orElseGet(() -> keep(name, number(range.group(2), range.group(3))));
    }

    private String number(String from, String to) {
        double least = Double.parseDouble(from);
        double value = least + random.nextDouble() * (Double.parseDouble(to) - least);
        int decimals = from.contains(".") ? from.length() - from.indexOf('.') - 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private String word(String gap) {
        if (gap.startsWith("~")) {
            return say(fresh(gap.substring(1)));
        }
        return facts.get(gap).orElseGet(() -> known(gap));
    }

    /** A word that was not used yet, if there is one at hand. */
    private String fresh(String gap) {
        String word = chosen(gap);
        for (int attempt = 0; attempt < ATTEMPTS && !facts.use(word); attempt++) {
            word = chosen(gap);
        }
        return word;
    }

    private String known(String gap) {
        Map<String, String> bundle = words.bundle(gap, random).orElse(null);
        if (bundle == null) {
            return keep(gap, say(chosen(gap)));
        }
        bundle.forEach((name, value) -> facts.with(name, facts.get(name).orElse(value)));
        return bundle.get(gap);
    }

    private String chosen(String gap) {
        return words.word(gap, random)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is known about {" + gap + "}"));
    }

    private String keep(String name, String value) {
        facts.with(name, value);
        return value;
    }
}
