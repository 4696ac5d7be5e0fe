package io.github.valuematrix.settings;

import io.github.valuematrix.silo.GroupSilo;
import io.github.valuematrix.silo.NamePattern;
import io.github.valuematrix.silo.SiloRule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wrote about the company, its gates and privacy, and what is wrong with each. It does not know which
 * names there are.
 *
 * @param texts by the key of a {@link CompanyField} or a {@link Threshold}; what is missing was left empty
 */
public record CompanyInput(Map<String, String> texts) {

    private static final String KEY = "value-matrix.settings.";
    private static final String DOMAIN = "[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+";

    /** As much as Confluence keeps in one setting, with room to spare. */
    private static final int LONGEST = 50_000;

    private static final Set<String> KEYS = Stream.concat(Stream.of(CompanyField.values()).map(CompanyField::key),
            Stream.of(Threshold.values()).map(Threshold::key)).collect(Collectors.toUnmodifiableSet());

    public CompanyInput {
        Map<String, String> stripped = new HashMap<>();
        texts.forEach((key, text) -> stripped.put(key, text == null ? "" : text.strip()));
        texts = Map.copyOf(stripped);
    }

    public static CompanyInput of(Settings settings) {
        Map<String, String> texts = new HashMap<>();
        CompanyText.of(settings.company()).forEach((field, text) -> texts.put(field.key(), text));
        texts.put(CompanyField.K.key(), String.valueOf(settings.k()));
        settings.thresholds().values().forEach((threshold, value) -> texts.put(threshold.key(), String.valueOf(value)));
        return new CompanyInput(texts);
    }

    /** As {@link #of} says it, but for what is written here by name. */
    public static CompanyInput of(Settings settings, Map<String, String> written) {
        Map<String, String> texts = new HashMap<>(of(settings).texts());
        texts.putAll(written);
        return new CompanyInput(texts);
    }

    public String text(CompanyField field) {
        return texts.getOrDefault(field.key(), "");
    }

    public String text(Threshold threshold) {
        return texts.getOrDefault(threshold.key(), "");
    }

    /** By the key of the field; empty if all can be saved. */
    public Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        addSilos(problems);
        CompanyText.lines(text(CompanyField.MAIL_DOMAINS)).filter(domain -> !domain.matches(DOMAIN)).findFirst()
                .ifPresent(domain -> problems.put(CompanyField.MAIL_DOMAINS.key(),
                        Problem.of(KEY + "domain.problem", domain)));
        if (!SettingsInput.lies(text(CompanyField.K), Settings.LOWEST_K, Settings.HIGHEST_K)) {
            problems.put(CompanyField.K.key(), Problem.of(KEY + "k.problem", Settings.LOWEST_K, Settings.HIGHEST_K));
        }
        for (Threshold number : Threshold.values()) {
            if (!SettingsInput.lies(text(number), number.lowest(), number.highest())) {
                problems.put(number.key(), Problem.of(KEY + "number.problem", number.lowest(), number.highest()));
            }
        }
        texts.forEach((key, text) -> {
            if (text.length() > LONGEST) {
                problems.put(key, Problem.of(KEY + "long.problem", LONGEST));
            }
            if (!KEYS.contains(key)) {
                problems.put(key, Problem.of(KEY + "name.problem", key));
            }
        });
        return problems;
    }

    private void addSilos(Map<String, Problem> problems) {
        String rule = text(CompanyField.RULE);
        if (Stream.of(SiloRule.values()).noneMatch(known -> known.name().equals(rule))) {
            problems.put(CompanyField.RULE.key(), Problem.of(KEY + "rule.problem"));
        }
        if (rule.equals(SiloRule.GROUP.name()) && text(CompanyField.GROUPS).isEmpty()) {
            problems.put(CompanyField.GROUPS.key(), Problem.of(KEY + "groups.missing"));
        }
        if (rule.equals(SiloRule.CATEGORY.name()) && text(CompanyField.CATEGORIES).isEmpty()) {
            problems.put(CompanyField.CATEGORIES.key(), Problem.of(KEY + "categories.missing"));
        }
        CompanyText.lines(text(CompanyField.GROUPS)).filter(line -> !CompanyText.isLine(line)).findFirst()
                .ifPresent(line -> problems.put(CompanyField.GROUPS.key(), Problem.of(KEY + "line.problem", line)));
    }

    /** The groups that are named, by the field that names them; call it only without problems. */
    public Map<CompanyField, List<NamePattern>> groups() {
        Company company = CompanyText.company(this::text);
        Map<CompanyField, List<NamePattern>> groups = new EnumMap<>(CompanyField.class);
        groups.put(CompanyField.GROUPS, company.silos().groups().stream().map(GroupSilo::group).toList());
        groups.put(CompanyField.OUTSIDE_GROUPS, company.outside().groups());
        groups.put(CompanyField.LEFT_OUT_GROUPS, company.leftOut().groups());
        return groups;
    }

    /** The entries of a list. */
    public List<String> lines(CompanyField field) {
        return CompanyText.lines(text(field)).toList();
    }

    /** Call it only without problems; what is not written here stays as it is. */
    public Settings settings(Settings before) {
        Thresholds thresholds = before.thresholds();
        for (Threshold threshold : Threshold.values()) {
            thresholds = thresholds.with(threshold, Integer.parseInt(text(threshold)));
        }
        return before.withCompany(CompanyText.company(this::text)).withThresholds(thresholds)
                .withK(Integer.parseInt(text(CompanyField.K)));
    }
}
