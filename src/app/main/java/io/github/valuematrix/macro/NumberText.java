package io.github.valuematrix.macro;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.report.Compared;
import io.github.valuematrix.report.FigureText;
import io.github.valuematrix.report.Wording;
import java.util.List;

/**
 * Puts the numbers of a cell into words.
 */
final class NumberText {

    private static final String KEY = "value-matrix.macro.unit.";

    private final Wording wording;
    private final FigureText figures;
    private final Live live;
    private final Show show;
    private final Links links;

    NumberText(Wording wording, Live live, Show show, Links links) {
        this.wording = wording;
        this.figures = new FigureText(wording, live.period(), live.k());
        this.live = live;
        this.show = show;
        this.links = links;
    }

    List<MatrixNumber> of(Cell cell) {
        return live.numbers().stream().map(numbers -> of(numbers, cell)).toList();
    }

    private MatrixNumber of(Numbers numbers, Cell cell) {
        String name = live.numbers().size() == 1 ? "" : numbers.name();
        Compared counted = numbers.interactions(cell);
        String link = counted.now().isKnown() && counted.now().value() > 0
                ? links.discussions(numbers.spaceKeys(), cell, live.period()) : "";
        if (show == Show.SHARES) {
            Said<Double> share = numbers.share(cell);
            return new MatrixNumber(name, figures.value(share, Unit.SHARE), unit("of-all", 0), null, link);
        }
        return new MatrixNumber(name, figures.value(counted.now(), Unit.COUNT),
                unit("interactions", counted.now().isKnown() ? counted.now().value() : 0),
                show == Show.CHANGE ? figures.change(counted, Unit.COUNT) : null, link);
    }

    private String unit(String name, double count) {
        return wording.text(KEY + name, count);
    }
}
