package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.Unit;
import org.junit.Test;

public class FigureTextTest {

    private final FigureText text = Fernhill.figures();

    @Test
    public void numbersAreSaidInTheirUnit() {
        assertThat(said(1234, Unit.COUNT)).isEqualTo("1,234");
        assertThat(said(0.2349, Unit.SHARE)).isEqualTo("23%");
        assertThat(said(-0.4, Unit.INDEX)).isEqualTo("-0.40");
        assertThat(said(45, Unit.MINUTES)).isEqualTo("45 min");
        assertThat(said(120, Unit.MINUTES)).isEqualTo("2 h");
        assertThat(said(340, Unit.MINUTES)).isEqualTo("5 h 40 min");
        assertThat(said(5760, Unit.MINUTES)).isEqualTo("4 days");
        assertThat(said(3744, Unit.MINUTES)).isEqualTo("2.6 days");
        assertThat(said(1, Unit.DAYS)).isEqualTo("1 day");
        assertThat(said(0, Unit.DAYS)).isEqualTo("0 days");
    }

    @Test
    public void whatCannotBeSaidIsAWordWithItsReason() {
        assertThat(absent(Reason.FEW_PEOPLE)).isEqualTo(new Value("Fewer than 5 people",
                "Hidden, so that nobody can be picked out."));
        assertThat(absent(Reason.COMPLEMENT)).isEqualTo(new Value("Hidden",
                "Otherwise a hidden number beside it could be worked out."));
        assertThat(absent(Reason.NOT_MEASURED).text()).isEqualTo("Not measured");
        assertThat(absent(Reason.TOO_EARLY_FOR_NEW)).isEqualTo(new Value("Too early", "Needs the half year before."));
        assertThat(absent(Reason.NO_TIES)).isEqualTo(new Value("–", "Nobody had contact with anybody here."));
    }

    @Test
    public void noReasonIsWithoutAWord() {
        for (Reason reason : Reason.values()) {
            assertThat(absent(reason).text()).isNotBlank();
            assertThat(absent(reason).absent()).isTrue();
        }
    }

    @Test
    public void aChangeIsCountedBetweenWhatIsShown() {
        assertThat(change(0.234, 0.186, Unit.SHARE)).isEqualTo(new Change("more", "4 points", "4 points more than before"));
        assertThat(change(0.2349, 0.2251, Unit.SHARE)).isEqualTo(new Change("none", "", "no change"));
        assertThat(change(340, 430, Unit.MINUTES))
                .isEqualTo(new Change("less", "1 h 30 min", "1 h 30 min less than before"));
        assertThat(change(0.35, 0.33, Unit.INDEX).amount()).isEqualTo("0.02");
        assertThat(change(12, 12, Unit.COUNT).text()).isEqualTo("no change");
    }

    @Test
    public void aChangeThatWouldGiveAwayAHiddenNumberIsNotShown() {
        assertThat(text.change(new Compared(Said.of(9.0), Said.absent(Reason.FEW_PEOPLE)), Unit.COUNT)).isNull();
        assertThat(text.change(new Compared(Said.absent(Reason.COMPLEMENT), Said.of(9.0)), Unit.COUNT)).isNull();
        assertThat(text.change(new Compared(Said.of(9.0), null), Unit.COUNT)).isNull();
    }

    @Test
    public void aDefinitionSaysTheDaysThatItLooksAt() {
        assertThat(text.definition(Metric.EDITS).window())
                .isEqualTo("The period of the report: 26 Oct 2026 – 22 Nov 2026");
        assertThat(text.definition(Metric.OPENNESS).window()).isEqualTo("What stands today, whenever it was made");
    }

    private String said(double number, Unit unit) {
        return text.value(Said.of(number), unit).text();
    }

    private Value absent(Reason reason) {
        return text.value(Said.absent(reason), Unit.COUNT);
    }

    private Change change(double now, double before, Unit unit) {
        return text.change(new Compared(Said.of(now), Said.of(before)), unit);
    }
}
