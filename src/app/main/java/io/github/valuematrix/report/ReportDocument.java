package io.github.valuematrix.report;

import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.export.Document;
import io.github.valuematrix.export.Table;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.GateNumber;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.MetricWindow;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownCell;
import io.github.valuematrix.privacy.ShownScope;
import io.github.valuematrix.privacy.ShownTrend;
import io.github.valuematrix.privacy.ShownYear;
import io.github.valuematrix.scope.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The numbers of a report for other tools: the same as on its page, and none that is hidden there.
 */
final class ReportDocument {

    private static final String KEY = "value-matrix.export.";
    private static final List<String> NUMBERS = List.of("number", "name", "part", "from", "to", "value", "unit", "reason");
    private static final List<String> DEFINITIONS = List.of("number", "name", "unit", "adds_up", "question", "formula",
            "window", "left_out", "how_to_read");

    private final Wording wording;
    private final Report report;
    private final Facts facts;
    private final LocalDate today;
    private final List<List<Object>> rows = new ArrayList<>();

    /** @param today the day after the last that counts as known */
    ReportDocument(Wording wording, Report report, Facts facts, LocalDate today) {
        this.wording = wording;
        this.report = report;
        this.facts = facts;
        this.today = today;
    }

    Document document(String spaceKey, String spaceName) {
        Period period = facts.period();
        return new Document("adoption-" + spaceKey.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + period.from() + "-"
                + period.to().minusDays(1), about(spaceKey, spaceName), definitions(), numbers(), List.of(timeline()));
    }

    private Table about(String spaceKey, String spaceName) {
        List<List<Object>> about = new ArrayList<>();
        about.add(List.of("space", spaceKey));
        about.add(List.of("space_name", spaceName));
        about.add(List.of("stage", facts.shown().journey().stage().name()));
        about.add(List.of("stage_in_words", report.stage().title() + ". " + report.stage().lead()));
        about.add(List.of("next_step", report.stage().next().order() + ". " + report.stage().next().takes()));
        about.add(List.of("period", report.head().period()));
        about.add(List.of("known_to", today.minusDays(1)));
        about.add(List.of("silos", facts.shown().rule().name()));
        report.notes().forEach(note -> about.add(List.of("note", note.title() + ": " + note.text())));
        if (report.reading() != null) {
            about.add(List.of("note", report.reading().title() + " " + report.reading().text()));
        }
        return new Table("about", wording.text(KEY + "about"), List.of("key", "text"), about);
    }

    private Table timeline() {
        return new Table("timeline", wording.text("value-matrix.report.trend.notes"), List.of("day", "text"),
                facts.notes().stream().map(note -> List.<Object>of(note.day(), note.text())).toList());
    }

    private Table definitions() {
        return new Table("definitions", wording.text(KEY + "definitions"), DEFINITIONS,
                report.definitions().stream().map(ReportDocument::definition).toList());
    }

    private static List<Object> definition(Definition definition) {
        Metric metric = Stream.of(Metric.values()).filter(each -> each.value().equals(definition.id())).findFirst()
                .orElseThrow();
        return List.of(definition.id(), definition.label(), unit(metric.unit()), metric.isAdditive() ? "yes" : "no",
                definition.question(), definition.formula(), definition.window(), definition.leftOut(),
                definition.reading());
    }

    private Table numbers() {
        SpaceNumbers numbers = new SpaceNumbers(facts.shown(), facts.links());
        for (Metric metric : Metric.values()) {
            number(metric, numbers.of(metric));
        }
        gates();
        cells(facts.shown().now());
        bands(facts.shown().now());
        if (facts.shown().before() != null) {
            cells(facts.shown().before());
            bands(facts.shown().before());
        }
        trend();
        facts.links().outgoing().crossSpace().forEach((key, links) -> links(Metric.LINKS_OUT, key, links));
        facts.links().incoming().forEach((key, links) -> links(Metric.LINKS_IN, key, links));
        return new Table("numbers", wording.text(KEY + "numbers"), NUMBERS, rows);
    }

    private void number(Metric metric, Compared number) {
        row(metric, "", window(metric), number.now());
        if (number.before() != null) {
            row(metric, "", facts.shown().before().period(), number.before());
        }
    }

    /** Null for what stands today. */
    private Period window(Metric metric) {
        Period period = facts.period();
        return metric.window() == MetricWindow.TODAY ? null : metric.window() == MetricWindow.PERIOD ? period
                : facts.shown().rawStage().period();
    }

    private void gates() {
        for (ShownYear year : facts.shown().journey().years()) {
            for (GateNumber number : year.gates().stream().flatMap(gate -> gate.numbers().stream()).toList()) {
                Metric metric = SpaceNumbers.metric(number.kind());
                row(metric, "year", year.period(), number.number());
                row(metric, "gate", year.period(), number.needed());
            }
        }
    }

    private void cells(ShownScope scope) {
        for (Map.Entry<Cell, ShownCell> cell : scope.matrix().cells().entrySet()) {
            row(Metric.INTERACTIONS, StageText.key(cell.getKey().novelty()) + " / " + StageText.key(cell.getKey().reach()),
                    scope.period(), cell.getValue().interactions().map(Long::doubleValue));
        }
    }

    private void bands(ShownScope scope) {
        for (Map.Entry<Band, Said<Long>> band : scope.participation().bands().entrySet()) {
            row(Metric.CONTRIBUTORS, "contributions from " + band.getKey().from(), scope.period(),
                    band.getValue().map(Long::doubleValue));
        }
    }

    private void trend() {
        for (Trend.Count week : facts.trend().counts()) {
            row(Metric.CONTRIBUTIONS, "week", week.period(),
                    Said.of((double) week.contributions().all()));
        }
        for (ShownTrend.Point point : facts.trend().people()) {
            row(Metric.CONTRIBUTORS, "28 days", point.period(), point.contributors().map(Long::doubleValue));
            for (Map.Entry<Reach, Said<Long>> reach : point.interactions().entrySet()) {
                row(Metric.INTERACTIONS, "28 days / " + StageText.key(reach.getKey()), point.period(),
                        reach.getValue().map(Long::doubleValue));
            }
        }
    }

    private void links(Metric metric, String spaceKey, long links) {
        row(metric, spaceKey, null, Said.of((double) links));
    }

    /** @param days null for what stands today */
    private void row(Metric metric, String part, Period days, Said<Double> number) {
        rows.add(Arrays.asList(metric.value(), wording.text(metric.label()), part, days == null ? null : days.from(),
                days == null ? null : days.to().minusDays(1), value(metric, number), unit(metric.unit()),
                number.isKnown() ? "" : wording.text(number.reason().key())));
    }

    private static Object value(Metric metric, Said<Double> number) {
        if (!number.isKnown()) {
            return null;
        }
        return switch (metric.unit()) {
            case COUNT, MINUTES, DAYS -> (Object) number.value().longValue();
            case SHARE, INDEX -> (Object) number.value();
        };
    }

    private static String unit(Unit unit) {
        return StageText.key(unit);
    }
}
