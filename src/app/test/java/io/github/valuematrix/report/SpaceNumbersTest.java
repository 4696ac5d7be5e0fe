package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.MetricWindow;
import org.junit.Test;

public class SpaceNumbersTest {

    private final Fernhill space = new Fernhill();

    @Test
    public void everyMetricHasANumber() {
        SpaceNumbers numbers = space.spaceNumbers();

        assertThat(Metric.values()).allSatisfy(metric -> assertThat(numbers.of(metric).now()).as(metric.value()).isNotNull());
    }

    @Test
    public void whatHasAPeriodIsComparedWithTheOneBefore() {
        SpaceNumbers numbers = space.spaceNumbers();

        assertThat(Metric.values()).filteredOn(metric -> metric.window() == MetricWindow.PERIOD)
                .allSatisfy(metric -> assertThat(numbers.of(metric).before()).as(metric.value()).isNotNull());
        assertThat(Metric.values()).filteredOn(metric -> metric.window() == MetricWindow.TODAY)
                .allSatisfy(metric -> assertThat(numbers.of(metric).before()).as(metric.value()).isNull());
        space.compared = false;
        assertThat(Metric.values()).allSatisfy(metric ->
                assertThat(space.spaceNumbers().of(metric).before()).isNull());
    }

    @Test
    public void numbersAddUp() {
        SpaceNumbers numbers = space.spaceNumbers();

        assertThat(numbers.of(Metric.CONTRIBUTIONS).now().value()).isEqualTo(4 + 1 + 12 + 6 + 4);
        assertThat(numbers.of(Metric.INTERACTIONS).now().value()).isEqualTo(168 + 52 + 41 + 33);
        assertThat(numbers.of(Metric.UNANSWERED).now().value()).isEqualTo(207 - 171);
        assertThat(numbers.of(Metric.LINKS_OUT).now().value()).isEqualTo(236 + 171 + 96 + 45);
        assertThat(numbers.of(Metric.LINKS_ADDED)).isEqualTo(new Compared(Said.of(12.0), Said.of(9.0)));
    }

    @Test
    public void whileACellIsHiddenTheSumIs() {
        space.across = Said.absent(Reason.FEW_PEOPLE);

        assertThat(space.spaceNumbers().of(Metric.INTERACTIONS).now().isKnown()).isFalse();
        assertThat(space.spaceNumbers().of(Metric.INTERACTIONS).before().isKnown()).isTrue();
    }
}
