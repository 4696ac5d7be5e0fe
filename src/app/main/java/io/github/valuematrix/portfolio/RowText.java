package io.github.valuematrix.portfolio;

import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.SpaceSummary;
import io.github.valuematrix.report.Change;
import io.github.valuematrix.report.Compared;
import io.github.valuematrix.report.FigureText;
import io.github.valuematrix.report.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Puts one space of many into words.
 */
final class RowText {

    private static final String KEY = "value-matrix.portfolio.";
    private static final double WHOLE = 100;

    private final Wording wording;
    private final FigureText figures;
    private final int days;
    private final boolean measuresExternal;

    /**
     * @param days             of the period
     * @param measuresExternal whether somebody is set up as a customer or partner
     */
    RowText(Wording wording, FigureText figures, int days, boolean measuresExternal) {
        this.wording = wording;
        this.figures = figures;
        this.days = days;
        this.measuresExternal = measuresExternal;
    }

    Row row(SpaceLine line) {
        SpaceSummary summary = line.summary();
        SpaceSummary.Numbers now = summary.now();
        return new Row(line.name(), "key=" + URLEncoder.encode(line.key(), StandardCharsets.UTF_8) + "&period=" + days,
                wording.list(summary.categories()), dots(summary.step().stage()),
                wording.text(KEY + "step." + PortfolioQuery.value(summary.step().stage())), hint(summary),
                figures.value(now.contributors().map(Long::doubleValue), Unit.COUNT), contributorsChange(summary),
                Sparkline.of(summary.history(), history(summary.history())), wording.number(now.contributions()),
                contributionsChange(summary), figures.value(now.crossShare(), Unit.SHARE),
                figures.value(now.expectedShare(), Unit.SHARE),
                figures.value(now.firstAnswer().map(Long::doubleValue), Unit.MINUTES));
    }

    /** -1 where there is no step. */
    static int dots(Stage stage) {
        return stage.ordinal() - 1;
    }

    private String hint(SpaceSummary summary) {
        SpaceSummary.Step step = summary.step();
        if (step.lastDay() != null) {
            return wording.text(KEY + "hint.dormant", wording.day(step.lastDay()));
        }
        if (step.stage() == Stage.NO_VERDICT) {
            return wording.text(KEY + (summary.now().contributions() == 0 ? "hint.quiet" : "hint.too-little"));
        }
        if (step.isNew()) {
            return wording.text(KEY + "hint.new");
        }
        if (step.ahead()) {
            return wording.text(KEY + "hint.ahead");
        }
        if (step.isPassed()) {
            return "";
        }
        if (step.next() == Stage.BUSINESS_MODEL && !measuresExternal) {
            return wording.text(KEY + "hint.not-measured");
        }
        return step.numbers() == 1 ? wording.text(KEY + "hint.gate", dots(step.next()))
                : wording.text(KEY + "hint.gates", step.passed(), step.numbers(), dots(step.next()));
    }

    private Change contributorsChange(SpaceSummary summary) {
        return summary.before() == null ? null : figures.change(new Compared(
                summary.now().contributors().map(Long::doubleValue),
                summary.before().contributors().map(Long::doubleValue)), Unit.COUNT);
    }

    /** In percent, so that large spaces can be compared with small ones. */
    private Change contributionsChange(SpaceSummary summary) {
        if (summary.before() == null || summary.before().contributions() == 0) {
            return null;
        }
        long before = summary.before().contributions();
        long percent = Math.round(WHOLE * (summary.now().contributions() - before) / before);
        String trend = percent > 0 ? "more" : percent < 0 ? "less" : "none";
        String amount = percent == 0 ? "" : wording.percent((int) Math.abs(percent));
        return new Change(trend, amount, percent == 0 ? wording.text("value-matrix.report.change.none")
                : wording.text("value-matrix.report.change." + trend, amount));
    }

    private String history(List<Long> numbers) {
        return wording.text(KEY + "history",
                wording.list(numbers.stream().map(wording::number).toList()));
    }
}
