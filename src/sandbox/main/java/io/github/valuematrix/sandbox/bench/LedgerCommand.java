package io.github.valuematrix.sandbox.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.valuematrix.sandbox.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./run bench ledger}: fills the ledger from computed wikis, each ten times larger than the one before. */
@Command(name = "ledger", sortOptions = false,
        description = "Fills the ledger from a computed wiki on a PostgreSQL of its own, and measures.")
final class LedgerCommand implements Callable<Integer> {

    private static final List<Double> STEPS = List.of(0.01, 0.1, 1.0);

    /** How the result is printed. */
    enum Format { text, json }

    @Option(names = "--scale", paramLabel = "0.01…1", defaultValue = "0.01",
            description = "1 is 900 000 pages, 100 000 blog posts, 6 000 000 comments, 5 000 spaces, 5 000 users; the "
                    + "smaller of 0.01 and 0.1 are measured first. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: text.")
    private Format format;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this and ends.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        BenchSize.of(scale, spec);
        Progress progress = Progress.onStandardError();
        List<LedgerFigures> figures = new ArrayList<>();
        for (double step : steps()) {
            figures.add(new LedgerBench(BenchSize.of(step, spec), progress).run());
        }
        System.out.println(format == Format.json ? json(figures) : new FiguresTable(figures).text());
        return 0;
    }

    private List<Double> steps() {
        List<Double> steps = new ArrayList<>(STEPS.stream().filter(step -> step < scale).toList());
        steps.add(scale);
        return steps;
    }

    /** The figures of the scale that was asked for, and those of the smaller ones in a list. */
    private static String json(List<LedgerFigures> figures) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode last = mapper.valueToTree(figures.get(figures.size() - 1));
        last.set("smaller", mapper.valueToTree(figures.subList(0, figures.size() - 1)));
        return last.toPrettyString();
    }
}
