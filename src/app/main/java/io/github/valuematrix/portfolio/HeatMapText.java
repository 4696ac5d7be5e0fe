package io.github.valuematrix.portfolio;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownLinkMap;
import io.github.valuematrix.privacy.ShownSiloMap;
import io.github.valuematrix.report.FigureText;
import io.github.valuematrix.report.Value;
import io.github.valuematrix.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts into words who writes on whose work, and which space links to which.
 */
final class HeatMapText {

    private static final String KEY = "value-matrix.portfolio.map.";

    /** Silos that interact less are not worth a remark. */
    private static final long LEAST = 10;

    private final Wording wording;
    private final FigureText figures;

    HeatMapText(Wording wording, FigureText figures) {
        this.wording = wording;
        this.figures = figures;
    }

    List<HeatMap> maps(PortfolioFacts facts) {
        List<String> silos = facts.silos().silos().stream().map(silo -> name(silo, facts)).toList();
        List<String> spaces = facts.links().spaces().stream().map(space -> space == ShownLinkMap.OTHERS
                ? wording.text(KEY + "other-spaces") : facts.nameById().get(space)).toList();
        int named = (int) facts.silos().silos().stream()
                .filter(silo -> silo.kind() != ShownSiloMap.Silo.Kind.OTHERS).count();
        return List.of(map("silos", silos, facts.silos().rows(), named),
                map("links", spaces, facts.links().rows().stream().map(row -> row.stream().map(Said::of).toList()).toList(),
                        (int) facts.links().spaces().stream().filter(space -> space != ShownLinkMap.OTHERS).count()));
    }

    private String name(ShownSiloMap.Silo silo, PortfolioFacts facts) {
        return switch (silo.kind()) {
            case OTHERS -> wording.text(KEY + "other-silos");
            case SPACE -> facts.nameOf().apply(silo.name());
            case BY_ADMINISTRATOR -> silo.name();
        };
    }

    private HeatMap map(String id, List<String> names, List<List<Said<Long>>> rows, int named) {
        boolean isEmpty = rows.stream().flatMap(List::stream).allMatch(cell -> cell.isKnown() && cell.value() == 0);
        HeatScale scale = HeatScale.of(between(rows));
        return new HeatMap(id, text(id), text(id + ".text"), text(id + ".corner"), isEmpty ? text(id + ".none") : "",
                names, IntStream.range(0, names.size()).mapToObj(row -> new HeatMap.Line(names.get(row),
                        IntStream.range(0, names.size()).mapToObj(column -> field(rows.get(row).get(column),
                                row == column, scale)).toList())).toList(),
                legend(id, scale, rows), remarks(id, Bridge.of(names, rows, named)), pairs(names, rows));
    }

    private static List<Long> between(List<List<Said<Long>>> rows) {
        List<Long> numbers = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.size(); column++) {
                if (row != column && rows.get(row).get(column).isKnown()) {
                    numbers.add(rows.get(row).get(column).value());
                }
            }
        }
        return numbers;
    }

    private HeatMap.Field field(Said<Long> number, boolean isInside, HeatScale scale) {
        Value value = figures.value(number.map(Long::doubleValue), Unit.COUNT);
        return new HeatMap.Field(value.text(), value.absent() ? "hidden" : isInside ? "inside"
                : "heat-" + scale.level(number.value()), value.reason());
    }

    private List<HeatMap.Legend> legend(String id, HeatScale scale, List<List<Said<Long>>> rows) {
        List<HeatMap.Legend> legend = new ArrayList<>();
        for (int level = 1; level <= scale.levels(); level++) {
            legend.add(new HeatMap.Legend("heat-" + level, level == scale.levels()
                    ? wording.text(KEY + "or-more", wording.number(scale.from(level)))
                    : wording.text(KEY + "range", wording.number(scale.from(level)),
                            wording.number(scale.from(level + 1) - 1))));
        }
        legend.add(new HeatMap.Legend("inside", text(id + ".inside")));
        if (rows.stream().flatMap(List::stream).anyMatch(number -> !number.isKnown())) {
            legend.add(new HeatMap.Legend("hidden", text("hidden")));
        }
        return legend;
    }

    private List<HeatMap.Remark> remarks(String id, List<Bridge> bridges) {
        List<HeatMap.Remark> remarks = new ArrayList<>();
        bridges.stream().max(Comparator.comparing(Bridge::both)).filter(bridge -> bridge.both() > 0).ifPresent(bridge ->
                remarks.add(new HeatMap.Remark(text("bridge"), wording.text(KEY + id + ".bridge", bridge.more(),
                        bridge.less(), wording.number(bridge.both())))));
        bridges.stream().filter(bridge -> bridge.there() >= LEAST && bridge.there() >= 2 * bridge.back())
                .max(Comparator.comparing(bridge -> bridge.there() - bridge.back())).ifPresent(bridge ->
                        remarks.add(new HeatMap.Remark(text("one-way"), wording.text(KEY + id + ".one-way",
                                bridge.more(), bridge.less(), wording.number(bridge.there()),
                                wording.number(bridge.back())))));
        return remarks;
    }

    private List<HeatMap.Pair> pairs(List<String> names, List<List<Said<Long>>> rows) {
        record Cell(int row, int column, long number) {
        }
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> IntStream.range(0, rows.size())
                        .filter(column -> rows.get(row).get(column).isKnown())
                        .mapToObj(column -> new Cell(row, column, rows.get(row).get(column).value())))
                .filter(cell -> cell.number() > 0).sorted(Comparator.comparing(Cell::number).reversed())
                .map(cell -> new HeatMap.Pair(names.get(cell.row()), names.get(cell.column()),
                        cell.number(), wording.number(cell.number()))).toList();
    }

    private String text(String key) {
        return wording.text(KEY + key);
    }
}
