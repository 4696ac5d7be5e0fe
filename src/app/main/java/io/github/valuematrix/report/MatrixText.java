package io.github.valuematrix.report;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Step;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownMatrix;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.ShownTies;
import java.util.List;
import java.util.Optional;

/**
 * Shows the live matrix, and what its interactions say of pairs of people.
 */
final class MatrixText {

    private static final String KEY = "value-matrix.report.matrix.";
    private static final List<Reach> REACHES = List.of(Reach.WITHIN, Reach.ACROSS, Reach.EXTERNAL);

    private final Wording wording;
    private final FigureText figures;
    private final ShownSpaceReport report;
    private final SpaceNumbers numbers;
    private final ShownMatrix matrix;

    MatrixText(Wording wording, FigureText figures, ShownSpaceReport report, SpaceNumbers numbers) {
        this.wording = wording;
        this.figures = figures;
        this.report = report;
        this.numbers = numbers;
        matrix = report.now().matrix();
    }

    MatrixPart part() {
        return new MatrixPart(figures.definition(Metric.INTERACTIONS), REACHES.stream()
                .map(reach -> new MatrixPart.Reached(StageText.key(reach), name(reach))).toList(),
                novelties().stream().map(this::line).toList(), sum(), ties());
    }

    /** Where it cannot be told yet who had met, one row for both. */
    private List<Novelty> novelties() {
        return matrix.cells().keySet().stream().anyMatch(cell -> cell.novelty() == Novelty.TOO_EARLY)
                ? List.of(Novelty.TOO_EARLY) : List.of(Novelty.EXISTING, Novelty.NEW);
    }

    private MatrixLine line(Novelty novelty) {
        String key = StageText.key(novelty);
        return new MatrixLine(wording.text("value-matrix.novelty." + key), novelty == Novelty.TOO_EARLY
                ? wording.text(Reason.TOO_EARLY_FOR_NEW.key()) : "",
                REACHES.stream().map(reach -> field(new Cell(novelty, reach))).toList());
    }

    private MatrixField field(Cell cell) {
        Optional<Step> step = Step.of(cell);
        Said<Double> now = interactions(matrix, cell);
        Said<Double> before = report.before() == null ? null : interactions(report.before().matrix(), cell);
        return new MatrixField(StageText.key(cell.reach()), name(cell.reach()),
                step.map(known -> String.valueOf(known.number())).orElse(""),
                step.map(known -> wording.text(known.nameKey())).orElse(""),
                step.map(Step::stage).filter(report.journey().stage()::equals).isPresent(), figures.value(now, Unit.COUNT), share(now),
                figures.change(new Compared(now, before), Unit.COUNT));
    }

    private static Said<Double> interactions(ShownMatrix matrix, Cell cell) {
        return matrix.interactions(cell).map(Long::doubleValue);
    }

    /** Empty while any cell is hidden. */
    private String share(Said<Double> part) {
        Said<Long> all = matrix.interactions();
        return part.isKnown() && all.isKnown() && all.value() > 0
                ? wording.text(KEY + "share", wording.quantity(part.value() / all.value(), Unit.SHARE)) : "";
    }

    private String name(Reach reach) {
        return wording.text("value-matrix.reach." + StageText.key(reach));
    }

    private String sum() {
        Said<Long> all = matrix.interactions();
        Said<Long> others = matrix.unassigned();
        Change change = figures.change(numbers.of(Metric.INTERACTIONS), Unit.COUNT);
        String sum = all.isKnown() ? wording.text(KEY + "sum", all.value(), change == null ? 0 : 1,
                change == null ? "" : change.text())
                : wording.text(KEY + "hidden");
        return others.isKnown() && others.value() > 0
                ? sum + " " + wording.text(KEY + "others", others.value()) : sum;
    }

    private List<Figure> ties() {
        ShownTies ties = matrix.ties();
        return List.of(figures.figure(Metric.CROSS_SHARE, numbers.of(Metric.CROSS_SHARE), counted(ties)),
                figures.figure(Metric.SILO_INDEX, numbers.of(Metric.SILO_INDEX), hint("expected",
                        ties.expectedIndex().map(index -> wording.quantity(index, Unit.INDEX)))),
                figures.figure(Metric.NEW_ACROSS, numbers.of(Metric.NEW_ACROSS), hint("new-share",
                        ties.newAcrossShare().map(share -> wording.quantity(share, Unit.SHARE)))),
                figures.figure(Metric.TWO_WAY, numbers.of(Metric.TWO_WAY), ""),
                figures.figure(Metric.BRIDGE_DEPENDENCE, numbers.of(Metric.BRIDGE_DEPENDENCE), ""));
    }

    private String counted(ShownTies ties) {
        return ties.between().isKnown() && ties.inside().isKnown()
                ? wording.text(KEY + "pairs", ties.between().value(), ties.between().value() + ties.inside().value())
                : "";
    }

    private String hint(String key, Said<String> argument) {
        return argument.isKnown() ? wording.text(KEY + key, argument.value()) : "";
    }
}
