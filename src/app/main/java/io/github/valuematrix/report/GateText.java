package io.github.valuematrix.report;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate;
import io.github.valuematrix.matrix.GateNumber;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownJourney;
import io.github.valuematrix.privacy.ShownYear;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the numbers of the gate that decides: those of the first that is not passed, or of the last.
 */
final class GateText {

    private static final String KEY = "value-matrix.report.gate.";
    private static final double WHOLE = 100;
    private static final int QUARTERS = 4;

    /** More segments than this are not told apart. */
    private static final int MOST_SEGMENTS = 8;

    private final Wording wording;
    private final FigureText figures;
    private final ShownJourney journey;
    private final boolean siloIsMapped;

    GateText(Wording wording, FigureText figures, ShownJourney journey, boolean siloIsMapped) {
        this.wording = wording;
        this.figures = figures;
        this.journey = journey;
        this.siloIsMapped = siloIsMapped;
    }

    List<GateCard> cards() {
        Gate deciding = journey.years().get(0).deciding();
        return deciding.numbers().stream().map(number -> card(number, earlier(deciding, number.kind()))).toList();
    }

    /** The same number of the year that ended a quarter before; null if there is none. */
    private Said<Double> earlier(Gate deciding, GateNumber.Kind kind) {
        ShownYear year = journey.years().get(1);
        return year.gates().stream().filter(gate -> gate.stage() == deciding.stage())
                .flatMap(gate -> gate.numbers().stream()).filter(number -> number.kind() == kind)
                .map(GateNumber::number).findFirst().orElse(null);
    }

    private GateCard card(GateNumber number, Said<Double> earlier) {
        Unit unit = number.kind().isShare() ? Unit.SHARE : Unit.COUNT;
        String kind = StageText.key(number.kind());
        String state = switch (number.outcome()) {
            case PASSED -> "passed";
            case NOT_PASSED -> "not-yet";
            case CANNOT_BE_SAID -> "unknown";
        };
        boolean hasBar = number.number().isKnown() && number.needed().isKnown();
        double end = number.kind().isShare() ? end(number) : segments(number);
        return new GateCard(figures.definition(SpaceNumbers.metric(number.kind())), state,
                wording.text(KEY + state), figures.value(number.number(), unit),
                number.number().isKnown() ? wording.text(KEY + kind + ".unit", number.number().value()) : "",
                figures.changeSinceAQuarter(new Compared(number.number(), earlier), unit), hint(number, kind),
                hasBar ? wording.text(KEY + "needed", wording.quantity(number.needed().value(), unit)) : "",
                hasBar ? percent(number.number(), end) : -1, hasBar ? percent(number.needed(), end) : 0,
                hasBar && !number.kind().isShare() ? reached(number) : List.of());
    }

    private String hint(GateNumber number, String kind) {
        return number.kind() == GateNumber.Kind.CROSS_SHARE && number.needed().isKnown()
                ? wording.text(KEY + kind, wording.quantity(expected(number), Unit.SHARE))
                : wording.text(KEY + kind, "");
    }

    /** A share's bar ends where everything would be; that across silos at what is expected. */
    private double end(GateNumber number) {
        if (number.kind() != GateNumber.Kind.CROSS_SHARE || !number.needed().isKnown()) {
            return 1;
        }
        return Math.max(expected(number), number.number().isKnown() ? number.number().value() : 0);
    }

    private double expected(GateNumber number) {
        StageThresholds thresholds = journey.thresholds();
        return number.needed().value() / (siloIsMapped ? thresholds.ofMappedSilos() : thresholds.ofHomeSpaces());
    }

    private static int segments(GateNumber number) {
        if (number.kind() != GateNumber.Kind.CONNECTED_SILOS) {
            return QUARTERS;
        }
        double most = Math.max(number.number().isKnown() ? number.number().value() : 0,
                number.needed().isKnown() ? number.needed().value() + 2 : 0);
        return (int) Math.min(MOST_SEGMENTS, most);
    }

    private static List<Boolean> reached(GateNumber number) {
        List<Boolean> segments = new ArrayList<>();
        for (int segment = 0; segment < segments(number); segment++) {
            segments.add(segment < number.number().value());
        }
        return segments;
    }

    private static long percent(Said<Double> number, double end) {
        return end == 0 ? 0 : Math.min((long) WHOLE, Math.round(WHOLE * number.value() / end));
    }
}
