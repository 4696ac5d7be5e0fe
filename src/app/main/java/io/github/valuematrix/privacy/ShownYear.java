package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Gate;
import io.github.valuematrix.matrix.GateNumber;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.scope.Year;
import java.util.List;
import java.util.Set;

/**
 * What is shown of the raw stage of one year: always the stage, which needs enough people, and those of its numbers that
 * may be shown.
 *
 * @param ahead    whether a gate beyond a failed one is passed
 * @param gates    with their numbers as far as they are shown
 * @param deciding the first gate that is not passed; the last one if all are
 */
public record ShownYear(Period period, Stage stage, boolean ahead, Said<Long> contributors, StageNumbers numbers,
                        List<Gate> gates, Gate deciding) {

    public ShownYear {
        gates = List.copyOf(gates);
    }

    static ShownYear of(Year year, int k) {
        Threshold threshold = new Threshold(k, true);
        StageNumbers numbers = shown(year, threshold);
        List<Gate> gates = year.verdict().gates().stream().map(gate -> shown(gate, numbers)).toList();
        return new ShownYear(year.period(), year.verdict().stage(), year.verdict().ahead(),
                threshold.people(numbers.contributors()), numbers, gates,
                gates.get(year.verdict().gates().indexOf(year.verdict().deciding())));
    }

    private static StageNumbers shown(Year year, Threshold threshold) {
        ShownMatrix matrix = ShownMatrix.of(year.interactions(), year.basis(), threshold, Set.of());
        boolean across = !matrix.shows(Reach.ACROSS);
        boolean either = across || !matrix.shows(Reach.WITHIN);
        StageNumbers all = year.numbers();
        return new StageNumbers(all.contributors(), all.edits(), all.items(), all.comments(),
                threshold.figure(year.responders(), all.responseRate()),
                threshold.figure(year.authors(), all.coauthoredShare()), threshold.unless(either, all.crossShare()),
                threshold.unless(either, all.neededShare()), threshold.unless(across, all.connectedSilos()),
                threshold.unless(across, all.newQuarters()),
                threshold.unless(!matrix.shows(Reach.EXTERNAL), all.externalQuarters()));
    }

    private static Gate shown(Gate gate, StageNumbers numbers) {
        return new Gate(gate.stage(), gate.numbers().stream().map(number -> shown(number, numbers)).toList(),
                gate.outcome());
    }

    private static GateNumber shown(GateNumber number, StageNumbers numbers) {
        return switch (number.kind()) {
            case RESPONSE_RATE -> number.with(numbers.responseRate());
            case COAUTHORED_SHARE -> number.with(numbers.coauthoredShare());
            case CROSS_SHARE -> new GateNumber(number.kind(), numbers.crossShare(), numbers.neededShare());
            case CONNECTED_SILOS -> number.with(numbers.connectedSilos().map(Long::doubleValue));
            case NEW_QUARTERS -> number.with(numbers.newQuarters().map(Long::doubleValue));
            case EXTERNAL_QUARTERS -> number.with(numbers.externalQuarters().map(Long::doubleValue));
        };
    }
}
