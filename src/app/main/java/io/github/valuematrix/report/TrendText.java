package io.github.valuematrix.report;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownTrend;
import io.github.valuematrix.scope.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shows how a space moves: numbers of the period beside their history.
 */
final class TrendText {

    private static final String KEY = "value-matrix.report.trend.";
    private static final int WEEK = 7;

    private final Wording wording;
    private final FigureText figures;
    private final ShownTrend trend;
    private final SpaceNumbers numbers;
    private final Period period;

    TrendText(Wording wording, FigureText figures, ShownTrend trend, SpaceNumbers numbers, Period period) {
        this.wording = wording;
        this.figures = figures;
        this.trend = trend;
        this.numbers = numbers;
        this.period = period;
    }

    List<TrendRow> rows() {
        return List.of(row(Metric.CONTRIBUTIONS, contributions()), row(Metric.CONTRIBUTORS, contributors()),
                row(Metric.INTERACTIONS, interactions()));
    }

    private TrendRow row(Metric metric, LineChart chart) {
        return new TrendRow(figures.figure(metric, numbers.of(metric), ""), chart);
    }

    /** Of whole weeks: a part of one would look like a fall. */
    private LineChart contributions() {
        List<ChartRow> rows = trend.counts().stream().filter(count -> count.period().days() == WEEK)
                .map(count -> row(count.period(), List.of(Said.of(count.contributions().all()))))
                .toList();
        return chart("weeks", List.of(series("all", wording.text(Metric.CONTRIBUTIONS.label()))), rows);
    }

    private LineChart contributors() {
        return chart("people", List.of(series("all", wording.text(Metric.CONTRIBUTORS.label()))), trend.people().stream()
                .map(point -> row(point.period(), List.of(point.contributors()))).toList());
    }

    private LineChart interactions() {
        List<Reach> reaches = Stream.of(Reach.WITHIN, Reach.ACROSS, Reach.EXTERNAL)
                .filter(reach -> trend.people().stream().anyMatch(point -> point.interactions().containsKey(reach)))
                .toList();
        return chart("reach", reaches.stream().map(reach -> series(StageText.key(reach),
                        wording.text("value-matrix.reach." + StageText.key(reach)))).toList(),
                trend.people().stream().map(point -> row(point.period(), reaches.stream()
                        .map(reach -> point.interactions().getOrDefault(reach, Said.of(0L))).toList())).toList());
    }

    private static ChartSeries series(String key, String name) {
        return new ChartSeries(key, name);
    }

    private ChartRow row(Period days, List<Said<Long>> counts) {
        return new ChartRow(days.from().toString(), wording.period(days),
                days.to().isAfter(period.from()) && days.from().isBefore(period.to()),
                counts.stream().map(count -> new ChartPoint(figures.value(count.map(Long::doubleValue), Unit.COUNT),
                        count.isKnown() ? count.value().toString() : "")).toList());
    }

    private LineChart chart(String id, List<ChartSeries> series, List<ChartRow> rows) {
        List<String> summary = new ArrayList<>();
        IntStream.range(0, series.size()).forEach(column -> summary.add(summary(series.get(column).name(), rows.stream()
                .map(row -> row.points().get(column).value()).filter(value -> !value.absent()).toList())));
        return new LineChart(id, wording.text(KEY + id), String.join(" ", summary), wording.text(KEY + id + ".row"),
                series, rows, instead(rows));
    }

    private String summary(String name, List<Value> known) {
        return known.isEmpty() ? wording.text(KEY + "unknown", name)
                : wording.text(KEY + "summary", name, known.get(0).text(), known.get(known.size() - 1).text());
    }

    /** The reason of what is absent everywhere. */
    private static String instead(List<ChartRow> rows) {
        List<Value> values = rows.stream().flatMap(row -> row.points().stream()).map(ChartPoint::value).toList();
        return values.stream().allMatch(Value::absent)
                ? values.stream().map(Value::reason).findFirst().orElse("") : "";
    }
}
