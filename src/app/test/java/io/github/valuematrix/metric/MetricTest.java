package io.github.valuematrix.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.EnglishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.Test;

public class MetricTest {

    private static final ResourceBundle TEXTS = EnglishTexts.BUNDLE;

    @Test
    public void everyMetricSaysItsQuestionFormulaExclusionsAndHowToReadIt() {
        assertThat(Metric.values()).allSatisfy(metric -> {
            assertThat(TEXTS.getString(metric.label())).as(metric.label()).isNotBlank().doesNotEndWith(".");
            assertThat(TEXTS.getString(metric.question())).as(metric.question()).endsWith("?");
            assertThat(TEXTS.getString(metric.formula())).as(metric.formula()).isNotBlank();
            assertThat(TEXTS.getString(metric.leftOut())).as(metric.leftOut()).isNotBlank();
            assertThat(TEXTS.getString(metric.reading())).as(metric.reading()).endsWith(".");
            assertThat(TEXTS.getString(metric.window().key())).isNotBlank();
        });
    }

    @Test
    public void noTwoMetricsAreCalledAlike() {
        List<String> labels = new ArrayList<>();
        Stream.of(Metric.values()).forEach(metric -> labels.add(TEXTS.getString(metric.label())));

        assertThat(labels).doesNotHaveDuplicates();
    }

    @Test
    public void onlyCountsAddUpAndNoCountOfPeopleDoes() {
        assertThat(Metric.values()).filteredOn(Metric::isAdditive)
                .allSatisfy(metric -> assertThat(metric.unit()).isEqualTo(Unit.COUNT))
                .doesNotContain(Metric.CONTRIBUTORS, Metric.NEWCOMERS, Metric.NEW_ACROSS, Metric.CONNECTED_SILOS);
    }
}
