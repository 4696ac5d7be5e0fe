package io.github.valuematrix.settings;

import io.github.valuematrix.silo.GroupSilo;
import io.github.valuematrix.silo.NamePattern;
import io.github.valuematrix.silo.SiloRule;
import io.github.valuematrix.silo.SiloSetup;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The company as text and back: as it is written in the form, and as it is kept.
 */
final class CompanyText {

    /** Between a group and its silo. A name of a group may have it as well, that of a silo may not. */
    private static final char TO = '=';

    private CompanyText() {
    }

    static Map<CompanyField, String> of(Company company) {
        Map<CompanyField, String> texts = new EnumMap<>(CompanyField.class);
        texts.put(CompanyField.RULE, company.silos().rule().name());
        texts.put(CompanyField.GROUPS, lines(company.silos().groups(),
                line -> line.group() + " " + TO + " " + line.silo()));
        texts.put(CompanyField.CATEGORIES, lines(company.silos().categories(), NamePattern::text));
        texts.put(CompanyField.OUTSIDE_GROUPS, lines(company.outside().groups(), NamePattern::text));
        texts.put(CompanyField.MAIL_DOMAINS, lines(company.outside().mailDomains(), Function.identity()));
        texts.put(CompanyField.ANONYMOUS, box(company.outside().anonymous()));
        texts.put(CompanyField.LEFT_OUT_PEOPLE, lines(company.leftOut().people(), Function.identity()));
        texts.put(CompanyField.LEFT_OUT_GROUPS, lines(company.leftOut().groups(), NamePattern::text));
        texts.put(CompanyField.LEFT_OUT_SPACES, lines(company.leftOut().spaces(), Function.identity()));
        texts.put(CompanyField.ARCHIVED_SPACES, box(company.leftOut().archivedSpaces()));
        texts.put(CompanyField.PERSONAL_SPACES, box(company.leftOut().personalSpaces()));
        return texts;
    }

    private static <T> String lines(Collection<T> entries, Function<T, String> text) {
        return entries.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static String box(boolean ticked) {
        return ticked ? CompanyField.YES : "";
    }

    /** @throws IllegalArgumentException if it is not what {@link CompanyInput} lets pass */
    static Company company(Function<CompanyField, String> text) {
        return new Company(new SiloSetup(SiloRule.valueOf(text.apply(CompanyField.RULE)),
                lines(text.apply(CompanyField.GROUPS)).map(CompanyText::line).toList(),
                patterns(text.apply(CompanyField.CATEGORIES))),
                new Outside(patterns(text.apply(CompanyField.OUTSIDE_GROUPS)),
                        lines(text.apply(CompanyField.MAIL_DOMAINS)).toList(),
                        isTicked(text.apply(CompanyField.ANONYMOUS))),
                new Exclusions(lines(text.apply(CompanyField.LEFT_OUT_PEOPLE)).toList(),
                        patterns(text.apply(CompanyField.LEFT_OUT_GROUPS)),
                        lines(text.apply(CompanyField.LEFT_OUT_SPACES)).toList(),
                        isTicked(text.apply(CompanyField.ARCHIVED_SPACES)),
                        isTicked(text.apply(CompanyField.PERSONAL_SPACES))));
    }

    private static boolean isTicked(String text) {
        return CompanyField.YES.equals(text);
    }

    static List<NamePattern> patterns(String text) {
        return lines(text).map(NamePattern::new).toList();
    }

    /** The entries that say something. */
    static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static GroupSilo line(String line) {
        if (!isLine(line)) {
            throw new IllegalArgumentException("no group and silo: " + line);
        }
        int to = line.lastIndexOf(TO);
        return new GroupSilo(new NamePattern(line.substring(0, to)), line.substring(to + 1));
    }

    /** Whether it names a group and a silo. */
    static boolean isLine(String line) {
        int to = line.lastIndexOf(TO);
        return to > 0 && !line.substring(0, to).isBlank() && !line.substring(to + 1).isBlank();
    }
}
