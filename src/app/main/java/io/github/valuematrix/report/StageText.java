package io.github.valuematrix.report;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate;
import io.github.valuematrix.matrix.NextStep;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.privacy.ShownJourney;
import io.github.valuematrix.privacy.ShownStep;
import io.github.valuematrix.privacy.ShownYear;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Says how far a space has come, what decided it, and what to do next.
 */
final class StageText {

    private static final String KEY = "value-matrix.report.stage.";
    private static final List<Stage> STEPS = List.of(Stage.OPERATIONAL, Stage.CULTURAL, Stage.BUSINESS_MODEL);

    private final Wording wording;
    private final FigureText figures;
    private final ShownJourney journey;
    private final GateText gates;

    StageText(Wording wording, FigureText figures, ShownJourney journey, boolean siloIsMapped) {
        this.wording = wording;
        this.figures = figures;
        this.journey = journey;
        gates = new GateText(wording, figures, journey, siloIsMapped);
    }

    /** @param administersSite whether the reader does */
    StagePart part(String spaceKey, String spaceName, boolean administersSite) {
        return new StagePart(title(spaceName), lead(), stations(), isTold() ? gates.cards() : List.of(),
                isTold() ? List.of() : needs(), next(spaceKey, administersSite));
    }

    private boolean isTold() {
        return journey.stage() != Stage.NO_VERDICT;
    }

    private ShownYear thisYear() {
        return journey.years().get(0);
    }

    private String title(String spaceName) {
        return journey.lastDay() != null ? wording.text(KEY + "dormant", spaceName, wording.day(journey.lastDay()))
                : wording.text(KEY + key(journey.stage()), spaceName);
    }

    private String lead() {
        if (!isTold()) {
            return wording.text(KEY + "no-verdict.lead");
        }
        String ahead = thisYear().ahead() ? " " + wording.text(KEY + "ahead") : "";
        return since() + " " + passed() + ahead;
    }

    /** How many of the readings, the newest first, say what is shown. */
    private String since() {
        long agree = journey.years().stream().takeWhile(year -> year.stage() == journey.stage()).count();
        if (agree == 0) {
            return wording.text(KEY + "since.alone", wording.text(KEY + "reading." + key(thisYear().stage())));
        }
        return wording.text(agree > 2 ? KEY + "since.half-year" : agree > 1 ? KEY + "since.quarter"
                : KEY + "since.now");
    }

    private String passed() {
        Gate deciding = thisYear().deciding();
        int step = STEPS.indexOf(deciding.stage()) + 1;
        if (deciding.isPassed()) {
            return wording.text(KEY + "gates.all");
        }
        if (deciding.numbers().size() == 1) {
            return wording.text(KEY + "gate", step);
        }
        long passed = deciding.numbers().stream().filter(number -> number.outcome() == Gate.Outcome.PASSED).count();
        return wording.text(KEY + "gates", passed, deciding.numbers().size(), step);
    }

    private List<Station> stations() {
        return isTold() ? STEPS.stream().map(this::station).toList() : List.of();
    }

    private Station station(Stage step) {
        String state = step == journey.stage() ? "here" : step.compareTo(journey.stage()) < 0 ? "done" : "ahead";
        return new Station(STEPS.indexOf(step) + 1, wording.text("value-matrix.step." + key(step)),
                wording.text(KEY + "step." + key(step)), state);
    }

    private List<Need> needs() {
        StageNumbers numbers = thisYear().numbers();
        long activity = numbers.mostActivity();
        int people = journey.thresholds().contributors();
        int most = journey.thresholds().activity();
        Said<Long> contributors = thisYear().contributors();
        return List.of(need("people", contributors, people, contributors.isKnown() && contributors.value() >= people),
                need("activity", Said.of(activity), most, activity >= most));
    }

    private Need need(String what, Said<Long> present, int needed, boolean met) {
        return new Need(wording.text(KEY + "need." + what), figures.value(present.map(Long::doubleValue), Unit.COUNT),
                wording.text(KEY + "needed", wording.number(needed)), met);
    }

    private StepAdvice next(String spaceKey, boolean administersSite) {
        ShownStep shown = journey.next();
        NextStep step = shown.step();
        return new StepAdvice(wording.text(step.order()), wording.text(step.why()), takes(shown),
                wording.text(step.button()), step.place().isForSiteAdmins() && !administersSite ? ""
                        : step.place().path(URLEncoder.encode(spaceKey, StandardCharsets.UTF_8)));
    }

    private String takes(ShownStep shown) {
        Said<Long> gap = shown.gap();
        return gap == null ? wording.text(shown.step().takes())
                : gap.isKnown() ? wording.text(shown.step().takes(), gap.value())
                : wording.text(NextStep.TAKES_HIDDEN);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
