package io.github.valuematrix.portfolio;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.report.Choice;
import io.github.valuematrix.report.FigureText;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.scope.NaturalPeriods;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts the report of many spaces into words.
 */
final class PortfolioText {

    private static final String KEY = "value-matrix.portfolio.";
    private static final int ROWS = 25;
    private static final int MOST_CATEGORIES = 200;
    private static final List<Metric> DEFINED = List.of(Metric.CONTRIBUTORS, Metric.CONTRIBUTIONS, Metric.CROSS_SHARE,
            Metric.FIRST_ANSWER, Metric.INTERACTIONS);
    private static final List<Stage> STEPS = List.of(Stage.BUSINESS_MODEL, Stage.CULTURAL, Stage.OPERATIONAL,
            Stage.STARTING, Stage.NO_VERDICT);

    private final Wording wording;
    private final PortfolioQuery query;
    private final Standpoint standpoint;

    PortfolioText(Wording wording, PortfolioQuery query, Standpoint standpoint) {
        this.wording = wording;
        this.query = query;
        this.standpoint = standpoint;
    }

    /** Where there is nothing to show. */
    PortfolioPage without(boolean isLoggedIn, boolean hasNoSpace, LocalDate today) {
        String why = !isLoggedIn ? "anonymous" : hasNoSpace ? "no-space" : "unread";
        Period period = new Period(today.minusDays(query.days()), today);
        return new PortfolioPage(new PortfolioHead(wording.period(period), "", "", List.of(), query.address()),
                text(why), text(why + ".text"), null, List.of(), List.of());
    }

    PortfolioPage page(PortfolioFacts facts) {
        FigureText figures = new FigureText(wording, facts.period(), standpoint.k());
        return new PortfolioPage(head(facts), "", "", table(facts, figures),
                new HeatMapText(wording, figures).maps(facts), DEFINED.stream().map(figures::definition).toList());
    }

    private PortfolioHead head(PortfolioFacts facts) {
        Period period = facts.period();
        Period before = period.before();
        String whose = wording.text(KEY + (standpoint.administersSite() ? "line.site" : "line.own"), facts.spaces());
        String compared = wording.text(KEY + "line.compared", wording.period(before));
        Instant made = facts.known().madeAt();
        String asOf = made == null ? text("line.now")
                : wording.text(KEY + "line.night", wording.moment(made));
        return new PortfolioHead(wording.period(period), whose + " " + compared + " " + asOf, notice(facts),
                NaturalPeriods.LENGTHS.stream().map(days -> choice(days, period.to())).toList(), query.address());
    }

    private String notice(PortfolioFacts facts) {
        return facts.missing() > 0 ? wording.text(KEY + "notice.missing", facts.missing())
                : query.isClear() ? "" : text("notice.address");
    }

    private Choice choice(int days, LocalDate end) {
        return new Choice(query.with(PortfolioQuery.DAYS, String.valueOf(days)),
                wording.text("value-matrix.report.choice.last", days),
                wording.period(new Period(end.minusDays(days), end)), days == query.days());
    }

    private SpaceTable table(PortfolioFacts facts, FigureText figures) {
        List<SpaceLine> fitting = query.sorted(facts.lines(), standpoint.k());
        int pages = Math.max(1, (fitting.size() + ROWS - 1) / ROWS);
        int page = Math.min(query.page(), pages);
        int first = (page - 1) * ROWS;
        List<SpaceLine> shown = fitting.subList(first, Math.min(fitting.size(), first + ROWS));
        RowText rows = new RowText(wording, figures, query.days(), standpoint.measuresExternal());
        return new SpaceTable(STEPS.stream().map(stage -> count(stage, facts.lines())).toList(),
                standpoint.administersSite() && !standpoint.measuresExternal(), filters(facts.lines(), fitting.size()),
                columns(figures), shown.stream().map(rows::row).toList(), fitting.isEmpty() ? text("none") : "",
                new Paging(fitting.isEmpty() ? "" : wording.text(KEY + "paging", wording.number(first + 1),
                        wording.number(first + shown.size()), wording.number(fitting.size())),
                        page > 1 ? query.with(PortfolioQuery.PAGE, String.valueOf(page - 1)) : "",
                        page < pages ? query.with(PortfolioQuery.PAGE, String.valueOf(page + 1)) : ""));
    }

    private StepCount count(Stage stage, List<SpaceLine> lines) {
        String value = PortfolioQuery.value(stage);
        boolean isChosen = query.stage().filter(stage::equals).isPresent();
        long count = lines.stream().filter(line -> line.summary().step().stage() == stage).count();
        boolean isMeasured = stage != Stage.BUSINESS_MODEL || standpoint.measuresExternal();
        return new StepCount(RowText.dots(stage), text("count." + value), isMeasured ? wording.number(count) : "",
                text(isMeasured ? "count." + value + ".text" : "count.not-measured"),
                query.with(PortfolioQuery.STEP, isChosen ? "" : value), isChosen);
    }

    private Filters filters(List<SpaceLine> lines, int found) {
        SortedSet<String> categories = new TreeSet<>();
        lines.forEach(line -> categories.addAll(line.summary().categories()));
        List<Filter> choices = new ArrayList<>();
        if (!categories.isEmpty()) {
            choices.add(filter(PortfolioQuery.CATEGORY, query.category(),
                    categories.stream().limit(MOST_CATEGORIES).toList(), category -> category));
        }
        choices.add(filter(PortfolioQuery.STEP, query.stage().map(PortfolioQuery::value).orElse(""),
                STEPS.stream().map(PortfolioQuery::value).toList(), value -> text("step." + value)));
        choices.add(filter(PortfolioQuery.SIZE, query.size().map(Size::value).orElse(""),
                Stream.of(Size.values()).map(Size::value).toList(), this::size));
        choices.add(filter(PortfolioQuery.MOVEMENT, query.movement().map(Movement::value).orElse(""),
                Stream.of(Movement.values()).map(Movement::value).toList(), value -> text("trend." + value)));
        return new Filters(query.words(), choices, List.of(
                new Filters.Parameter(PortfolioQuery.DAYS, String.valueOf(query.days())),
                new Filters.Parameter(PortfolioQuery.ORDER, query.order().value()),
                new Filters.Parameter(PortfolioQuery.DIRECTION, PortfolioQuery.direction(query.descending()))),
                query.filters() ? query.cleared() : "", wording.text(KEY + "found", found));
    }

    private String size(String value) {
        Size size = Size.named(value).orElseThrow();
        return wording.text(KEY + "size." + value, size == Size.FEW ? standpoint.k() : size.from(standpoint.k()));
    }

    private Filter filter(String name, String chosen, List<String> values, UnaryOperator<String> label) {
        List<Filter.Option> options = new ArrayList<>();
        options.add(new Filter.Option("", text("filter." + name + ".all"), chosen.isEmpty()));
        values.forEach(value -> options.add(new Filter.Option(value, label.apply(value), value.equals(chosen))));
        return new Filter(name, text("filter." + name), options);
    }

    private List<Column> columns(FigureText figures) {
        return List.of(sorted(Order.SPACE, "space", null, figures), sorted(Order.STEP, "step", null, figures),
                sorted(Order.CONTRIBUTORS, "contributors", Metric.CONTRIBUTORS, figures), plain("change", true),
                plain("year", false), sorted(Order.CONTRIBUTIONS, "contributions", Metric.CONTRIBUTIONS, figures),
                plain("change", true), sorted(Order.CROSS_SHARE, "cross-share", Metric.CROSS_SHARE, figures),
                plain("expected", true), sorted(Order.FIRST_ANSWER, "first-answer", Metric.FIRST_ANSWER, figures));
    }

    private Column sorted(Order order, String name, Metric metric, FigureText figures) {
        String sort = order != query.order() ? "none" : query.descending() ? "descending" : "ascending";
        return new Column(text("column." + name), metric == null ? null : figures.definition(metric),
                query.sortedBy(order), sort, metric != null);
    }

    private Column plain(String name, boolean isNumber) {
        return new Column(text("column." + name), null, "", "none", isNumber);
    }

    private String text(String key) {
        return wording.text(KEY + key);
    }
}
