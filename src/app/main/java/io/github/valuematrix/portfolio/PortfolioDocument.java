package io.github.valuematrix.portfolio;

import io.github.valuematrix.export.Document;
import io.github.valuematrix.export.Table;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.privacy.SpaceSummary;
import io.github.valuematrix.report.Definition;
import io.github.valuematrix.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of many spaces for other tools: the same as on the page, and none that is hidden there.
 */
final class PortfolioDocument {

    private static final String KEY = "value-matrix.export.";
    private static final List<String> NUMBERS = List.of("space", "space_name", "categories", "stage", "contributors",
            "contributors_before", "contributions", "contributions_before", "cross_share", "expected_share",
            "first_answer_minutes", "hidden_or_absent", "contributions_of_13_times_28_days");
    private static final List<String> DEFINITIONS = List.of("number", "name", "question", "formula", "window",
            "left_out", "how_to_read");

    private static final List<String> PAIRS = List.of("from", "to", "number");

    private final Wording wording;
    private final PortfolioQuery query;
    private final Standpoint standpoint;

    PortfolioDocument(Wording wording, PortfolioQuery query, Standpoint standpoint) {
        this.wording = wording;
        this.query = query;
        this.standpoint = standpoint;
    }

    Document document(PortfolioFacts facts) {
        Period period = facts.period();
        PortfolioPage page = new PortfolioText(wording, query, standpoint).page(facts);
        List<List<Object>> about = new ArrayList<>();
        about.add(List.of("period", page.head().period()));
        about.add(List.of("about", page.head().line()));
        if (!page.head().notice().isEmpty()) {
            about.add(List.of("note", page.head().notice()));
        }
        return new Document("adoption-" + period.from() + "-" + period.to().minusDays(1),
                new Table("about", wording.text(KEY + "about"), List.of("key", "text"), about),
                new Table("definitions", wording.text(KEY + "definitions"), DEFINITIONS,
                        page.definitions().stream().map(PortfolioDocument::definition).toList()),
                new Table("numbers", wording.text(KEY + "numbers"), NUMBERS,
                        query.sorted(facts.lines(), standpoint.k()).stream().map(PortfolioDocument::row).toList()),
                page.maps().stream().map(PortfolioDocument::pairs).toList());
    }

    /** What is hidden is not there. */
    private static Table pairs(HeatMap map) {
        return new Table(map.id(), map.title(), PAIRS, map.pairs().stream()
                .map(pair -> List.<Object>of(pair.from(), pair.to(), pair.count())).toList());
    }

    private static List<Object> definition(Definition definition) {
        return List.of(definition.id(), definition.label(), definition.question(), definition.formula(),
                definition.window(), definition.leftOut(), definition.reading());
    }

    private static List<Object> row(SpaceLine line) {
        SpaceSummary summary = line.summary();
        SpaceSummary.Numbers now = summary.now();
        SpaceSummary.Numbers before = summary.before();
        List<Object> row = new ArrayList<>();
        row.addAll(List.of(line.key(), line.name(), String.join(", ", summary.categories()),
                summary.step().stage().name()));
        row.add(now.contributors().value());
        row.add(before == null ? null : before.contributors().value());
        row.add(now.contributions());
        row.add(before == null ? null : before.contributions());
        row.add(now.crossShare().value());
        row.add(now.expectedShare().value());
        row.add(now.firstAnswer().value());
        row.add(absent(Map.of("contributors", now.contributors(), "cross_share", now.crossShare(), "expected_share",
                now.expectedShare(), "first_answer_minutes", now.firstAnswer())));
        row.add(summary.history().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        return row;
    }

    /** Why numbers are not there. */
    private static String absent(Map<String, Said<?>> numbers) {
        return numbers.entrySet().stream().filter(number -> !number.getValue().isKnown())
                .map(number -> number.getKey() + ": " + number.getValue().reason().name()).sorted()
                .collect(Collectors.joining("; "));
    }
}
