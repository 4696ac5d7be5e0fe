package io.github.valuematrix.report;

import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownBenefits;
import io.github.valuematrix.privacy.ShownParticipation;
import io.github.valuematrix.privacy.ShownSpaceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows whether people get answers, who takes part, and the four benefits.
 */
final class PartText {

    private static final String KEY = "value-matrix.report.";
    private static final double WHOLE = 100;

    private final Wording wording;
    private final FigureText figures;
    private final ShownSpaceReport report;
    private final SpaceNumbers numbers;

    PartText(Wording wording, FigureText figures, ShownSpaceReport report, SpaceNumbers numbers) {
        this.wording = wording;
        this.figures = figures;
        this.report = report;
        this.numbers = numbers;
    }

    Part response() {
        ShownBenefits.Response pages = report.now().benefits().response();
        ShownBenefits.Response comments = report.now().benefits().replies();
        return new Part(answered(), List.of(
                figure(Metric.FIRST_ANSWER, wording.text(KEY + "response.of-items", pages.items())),
                figure(Metric.LATER_ANSWER, ""),
                figure(Metric.ANSWERED, wording.text(KEY + "response.of-old", pages.old())),
                figure(Metric.UNANSWERED, wording.text(KEY + "response.of-items", pages.items())),
                figure(Metric.FIRST_REPLY, wording.text(KEY + "response.of-comments", comments.items())),
                figure(Metric.REPLIED, wording.text(KEY + "response.of-old-comments", comments.old()))));
    }

    private BarTable answered() {
        List<BarTable.Row> rows = new ArrayList<>();
        for (Metric metric : List.of(Metric.ANSWERED, Metric.REPLIED)) {
            Compared share = numbers.of(metric);
            String name = StageText.key(metric);
            row(KEY + "response." + name, share.now()).ifPresent(rows::add);
            row(KEY + "response." + name + ".before", share.before()).ifPresent(rows::add);
        }
        return new BarTable(wording.text(KEY + "response.bars"), rows,
                rows.isEmpty() ? wording.text(KEY + "response.bars.none") : "");
    }

    private Optional<BarTable.Row> row(String key, Said<Double> share) {
        return Optional.ofNullable(share).filter(Said::isKnown).map(known -> new BarTable.Row(wording.text(key),
                wording.quantity(known.value(), Unit.SHARE), Math.round(WHOLE * known.value())));
    }

    Part participation() {
        ShownParticipation people = report.now().participation();
        return new Part(bands(people), List.of(
                figure(Metric.TOP_SHARE, hint("participation.gini", people.gini()
                        .map(gini -> wording.quantity(gini, Unit.INDEX)))),
                figure(Metric.HEALTH, ""),
                figure(Metric.STICKINESS, ""),
                figure(Metric.NEWCOMERS, ""),
                figure(Metric.RETENTION, hint("participation.interval", people.retentionInterval()
                        .map(interval -> wording.range(interval.low(), interval.high())))),
                figure(Metric.BREADTH, people.contributingSilos().isKnown() && people.largeSilos().isKnown()
                        ? wording.text(KEY + "participation.silos", people.contributingSilos().value(),
                                people.largeSilos().value()) : "")));
    }

    private BarTable bands(ShownParticipation people) {
        Map<Band, Said<Long>> bands = people.bands();
        Optional<Said<Long>> hidden = bands.values().stream().filter(count -> !count.isKnown()).findFirst();
        long most = bands.values().stream().filter(Said::isKnown).mapToLong(Said::value).max().orElse(0);
        List<BarTable.Row> rows = hidden.isPresent() ? List.of() : bands.entrySet().stream()
                .map(band -> new BarTable.Row(wording.text(KEY + "participation.band." + band.getKey().from()),
                        wording.text(KEY + "participation.people", band.getValue().value()),
                        most == 0 ? 0 : Math.round(WHOLE * band.getValue().value() / most))).toList();
        return new BarTable(wording.text(KEY + "participation.bars"), rows,
                hidden.map(count -> wording.text(count.reason().key())).orElse(""));
    }

    List<Benefit> benefits() {
        return List.of(benefit("operations", Metric.CO_AUTHORED, Metric.FRESHNESS),
                benefit("decisions", Metric.FIRST_ANSWER, Metric.ANSWERED),
                benefit("innovation", Metric.NEW_ACROSS, Metric.SILOS_PER_PAGE),
                benefit("cycle-times", Metric.FIRST_HELP));
    }

    private Benefit benefit(String name, Metric... metrics) {
        return new Benefit(wording.text(KEY + "benefit." + name), wording.text(KEY + "benefit." + name + ".text"),
                Stream.of(metrics).map(metric -> figure(metric, "")).toList());
    }

    private Figure figure(Metric metric, String hint) {
        return figures.figure(metric, numbers.of(metric), hint);
    }

    private String hint(String key, Said<String> argument) {
        return argument.isKnown() ? wording.text(KEY + key, argument.value()) : "";
    }
}
