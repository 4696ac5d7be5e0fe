package io.github.valuematrix.report;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.MetricWindow;
import io.github.valuematrix.metric.Unit;

/**
 * Puts numbers, their changes and their definitions into words.
 */
public final class FigureText {

    private static final String CHANGE = "value-matrix.report.change.";
    private static final String SINCE_A_QUARTER = "value-matrix.report.gate.since.";
    private static final String ABSENT = "value-matrix.absent.";

    /** Numbers that are shown alike differ by nothing. */
    private static final double SMALLEST = 1e-6;

    private final Wording wording;
    private final Period period;
    private final int k;

    /** @param k a figure of people shows for no fewer */
    public FigureText(Wording wording, Period period, int k) {
        this.wording = wording;
        this.period = period;
        this.k = k;
    }

    Figure figure(Metric metric, Compared number, String hint) {
        Unit unit = metric.unit();
        return new Figure(definition(metric), value(number.now(), unit), hint,
                number.before() == null ? null : value(number.before(), unit), change(number, unit));
    }

    public Definition definition(Metric metric) {
        return new Definition(metric.value(), wording.text(metric.label()), wording.text(metric.question()),
                wording.text(metric.formula()), window(metric.window()), wording.text(metric.leftOut()),
                wording.text(metric.reading()));
    }

    private String window(MetricWindow window) {
        return wording.text(window.key(), wording.period(period));
    }

    public Value value(Said<Double> number, Unit unit) {
        return number.isKnown() ? new Value(wording.quantity(number.value(), unit), "")
                : new Value(word(number.reason()), reason(number.reason()));
    }

    /** Beside the word, which it does not say again. */
    private String reason(Reason reason) {
        return switch (reason) {
            case FEW_PEOPLE -> wording.text(ABSENT + "few-people.reason");
            case COMPLEMENT -> wording.text(ABSENT + "hidden.reason");
            case NOT_MEASURED -> wording.text(ABSENT + "not-measured.reason");
            case TOO_EARLY_FOR_NEW -> wording.text(ABSENT + "too-early.reason");
            default -> wording.text(reason.key());
        };
    }

    /** In the place of a number; its reason stands beside it. */
    private String word(Reason reason) {
        return switch (reason) {
            case FEW_PEOPLE -> wording.text(ABSENT + "few-people", k);
            case COMPLEMENT, SHORT_PERIOD -> wording.text(ABSENT + "hidden");
            case NOT_MEASURED -> wording.text(ABSENT + "not-measured");
            case TOO_EARLY, TOO_EARLY_FOR_NEW -> wording.text(ABSENT + "too-early");
            case NOT_ANSWERED_YET, NOT_HELPED_YET -> wording.text(ABSENT + "not-yet");
            case TOO_FEW_TIES, TOO_FEW_ACROSS, TOO_FEW_OLD_ITEMS, TOO_FEW_EDITS, TOO_FEW_PAGES, TOO_FEW_COMPARABLE,
                 TOO_FEW_TARGETS -> wording.text(ABSENT + "too-few");
            default -> wording.text(ABSENT + "none");
        };
    }

    /** To the period before; null if there is nothing to compare with. */
    public Change change(Compared number, Unit unit) {
        return change(number, unit, CHANGE);
    }

    /** To what was a quarter ago; null if there is nothing to compare with. */
    Change changeSinceAQuarter(Compared number, Unit unit) {
        return change(number, unit, SINCE_A_QUARTER);
    }

    private Change change(Compared number, Unit unit, String key) {
        if (!number.hasChange()) {
            return null;
        }
        double change = Wording.shown(number.now().value(), unit) - Wording.shown(number.before().value(), unit);
        if (Math.abs(change) < SMALLEST) {
            return new Change("none", "", wording.text(key + "none"));
        }
        String amount = wording.difference(Math.abs(change), unit);
        String trend = change > 0 ? "more" : "less";
        return new Change(trend, amount, wording.text(key + trend, amount));
    }
}
