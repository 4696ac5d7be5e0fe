package io.github.valuematrix.sandbox.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures as a table in Markdown: a line for each, a column for each size. */
final class FiguresTable {

    private final List<LedgerFigures> figures;

    FiguresTable(List<LedgerFigures> figures) {
        this.figures = figures;
    }

    String text() {
        return String.join("\n", List.of(
                line("what", one -> percent(one.scale())),
                "| --- |" + " ---: |".repeat(figures.size()),
                line("pages and blog posts", one -> whole(one.pages())),
                line("comments", one -> whole(one.comments())),
                line("rows of the ledger", one -> whole(one.rows())),
                line("COPY into the same tables with their indexes, s", one -> tenths(one.copySeconds())),
                line("COPY, then build the indexes, s", one -> tenths(one.copyThenIndexSeconds())),
                line("back-fill, s", one -> tenths(one.fillSeconds())),
                line("of it reading, s", one -> tenths(one.readSeconds())),
                line("of it writing, s", one -> tenths(one.writeSeconds())),
                line("writing ÷ COPY with indexes", one -> hundredths(one.ratio())),
                line("writing ÷ COPY, then indexes", one -> hundredths(one.ratioThenIndex())),
                line("rows written a second", one -> whole(Math.round(one.rowsPerSecond()))),
                line("pages a second", one -> whole(Math.round(one.pagesPerSecond()))),
                line("peak heap, MiB", one -> whole(Math.round(one.peakHeapMiB()))),
                line("replace one page, ms: p50 / p95 / p99", one -> all(one.replace())),
                line("listener, ms: p50 / p95 / p99", one -> all(one.listener())),
                line("pages of the largest space", one -> whole(one.largestPages())),
                line("its report, 12 months, warm, ms: p95", one -> tenths(one.reportWarm().p95())),
                line("the same after a comment in the space", one -> tenths(one.reportAfterComments().p95())),
                line("the same, cold", one -> tenths(one.reportCold().p95())),
                line("its activity by REST, warm, ms: p95", one -> tenths(one.activityWarm().p95())),
                line("the same, cold", one -> tenths(one.activityCold().p95())),
                line("all its metrics and its stage by REST, warm, ms: p95", one -> tenths(one.metricsWarm().p95())),
                line("the same, cold", one -> tenths(one.metricsCold().p95()))));
    }

    private String line(String what, Function<LedgerFigures, String> figure) {
        return "| " + what + figures.stream().map(figure).collect(Collectors.joining(" | ", " | ", " |"));
    }

    private static String all(Latency latency) {
        return tenths(latency.p50()) + " / " + tenths(latency.p95()) + " / " + tenths(latency.p99());
    }

    private static String percent(double scale) {
        return String.format(Locale.ROOT, "%.4g %%", scale * 100).replaceAll("\\.?0+ %", " %");
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String hundredths(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
