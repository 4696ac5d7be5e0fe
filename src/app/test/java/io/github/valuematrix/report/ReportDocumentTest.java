package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.export.Document;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.metric.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class ReportDocumentTest {

    private final Fernhill space = new Fernhill();

    private Document document() {
        return new ReportDocument(Fernhill.wording(), space.made(), space.facts(), Fernhill.TODAY)
                .document("FS", "Field Service");
    }

    @Test
    public void everyMetricHasItsNumberAndItsDefinition() {
        assertThat(Metric.values()).allSatisfy(metric -> {
            assertThat(row(metric.value(), "")).as(metric.value()).isPresent();
            assertThat(document().definitions().rows()).as(metric.value())
                    .anySatisfy(definition -> assertThat(definition.get(0)).isEqualTo(metric.value()));
        });
    }

    @Test
    public void aNumberHasItsDaysItsValueAndItsUnit() {
        assertThat(row("contributions", "").orElseThrow()).containsExactly("contributions", "Contributions", "",
                LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 22), 27L, "count", "");
        assertThat(row("answered", "").orElseThrow()).contains(0.79, "share");
        assertThat(row("links-out", "PD").orElseThrow()).containsExactly("links-out", "Links out", "PD", null, null, 236L,
                "count", "");
    }

    @Test
    public void whatThePageHidesTheFileHidesToo() {
        space.across = Said.absent(Reason.FEW_PEOPLE);

        assertThat(row("interactions", "existing / across").orElseThrow().get(5)).isNull();
        assertThat(row("interactions", "existing / across").orElseThrow().get(7)).asString().startsWith("Too few people");
        assertThat(row("interactions", "").orElseThrow().get(5)).isNull();
        assertThat(row("cross-share", "").orElseThrow().get(5)).isNull();
        assertThat(row("interactions", "28 days / across").orElseThrow().get(5)).isNull();
        assertThat(document().numbers().rows().toString()).doesNotContain("52");
    }

    @Test
    public void itSaysWhatTheNumbersAreAbout() {
        assertThat(document().about().rows()).contains(List.of("space", "FS"), List.of("stage", "OPERATIONAL"),
                List.of("known_to", LocalDate.of(2026, 11, 22)));
    }

    @Test
    public void theNameOfTheFileIsSafe() {
        assertThat(document().name()).isEqualTo("adoption-FS-2026-10-26-2026-11-22");
        assertThat(new ReportDocument(Fernhill.wording(), space.made(), space.facts(), Fernhill.TODAY)
                .document("~a\"b\r\n", "x").name()).isEqualTo("adoption-_a_b__-2026-10-26-2026-11-22");
    }

    private Optional<List<Object>> row(String number, String part) {
        Stream<List<Object>> rows = document().numbers().rows().stream();
        return rows.filter(row -> row.get(0).equals(number) && row.get(2).equals(part)).findFirst();
    }
}
