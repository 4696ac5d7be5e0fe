package io.github.valuematrix.metric;

import java.util.Locale;

/**
 * What a report counts. Each has a label, a question, a formula, what it leaves out and how to read it, in the texts. The
 * order is that in which a report shows them.
 */
public enum Metric {

    CONTRIBUTIONS(MetricWindow.PERIOD, Unit.COUNT, true),
    CREATED(MetricWindow.PERIOD, Unit.COUNT, true),
    EDITS(MetricWindow.PERIOD, Unit.COUNT, true),
    COMMENTS(MetricWindow.PERIOD, Unit.COUNT, true),
    CONTRIBUTORS(MetricWindow.PERIOD, Unit.COUNT, false),

    INTERACTIONS(MetricWindow.PERIOD, Unit.COUNT, true),
    CROSS_SHARE(MetricWindow.PERIOD, Unit.SHARE, false),
    SILO_INDEX(MetricWindow.PERIOD, Unit.INDEX, false),
    NEW_ACROSS(MetricWindow.PERIOD, Unit.COUNT, false),
    TWO_WAY(MetricWindow.PERIOD, Unit.SHARE, false),
    BRIDGE_DEPENDENCE(MetricWindow.PERIOD, Unit.SHARE, false),
    CONNECTED_SILOS(MetricWindow.YEAR, Unit.COUNT, false),
    NEW_QUARTERS(MetricWindow.YEAR, Unit.COUNT, false),
    EXTERNAL_QUARTERS(MetricWindow.YEAR, Unit.COUNT, false),

    LINKS_ADDED(MetricWindow.PERIOD, Unit.COUNT, true),
    OPENNESS(MetricWindow.TODAY, Unit.INDEX, false),
    SPREAD(MetricWindow.TODAY, Unit.INDEX, false),
    LINKS_OUT(MetricWindow.TODAY, Unit.COUNT, true),
    LINKS_IN(MetricWindow.TODAY, Unit.COUNT, true),
    LINKS_WITHIN(MetricWindow.TODAY, Unit.COUNT, true),
    LINKS_MISSING(MetricWindow.TODAY, Unit.COUNT, true),
    LINKS_WEB(MetricWindow.TODAY, Unit.COUNT, true),

    FIRST_ANSWER(MetricWindow.PERIOD, Unit.MINUTES, false),
    LATER_ANSWER(MetricWindow.PERIOD, Unit.MINUTES, false),
    ANSWERED(MetricWindow.PERIOD, Unit.SHARE, false),
    UNANSWERED(MetricWindow.PERIOD, Unit.COUNT, true),
    FIRST_REPLY(MetricWindow.PERIOD, Unit.MINUTES, false),
    REPLIED(MetricWindow.PERIOD, Unit.SHARE, false),

    TOP_SHARE(MetricWindow.PERIOD, Unit.SHARE, false),
    GINI(MetricWindow.PERIOD, Unit.INDEX, false),
    HEALTH(MetricWindow.YEAR, Unit.SHARE, false),
    STICKINESS(MetricWindow.PERIOD, Unit.SHARE, false),
    NEWCOMERS(MetricWindow.PERIOD, Unit.COUNT, false),
    RETENTION(MetricWindow.PERIOD, Unit.SHARE, false),
    BREADTH(MetricWindow.PERIOD, Unit.SHARE, false),

    CO_AUTHORED(MetricWindow.PERIOD, Unit.SHARE, false),
    FRESHNESS(MetricWindow.TODAY, Unit.SHARE, false),
    SILOS_PER_PAGE(MetricWindow.PERIOD, Unit.INDEX, false),
    FIRST_HELP(MetricWindow.YEAR, Unit.DAYS, false);

    private static final String KEY = "value-matrix.metric.";

    private final MetricWindow window;
    private final Unit unit;
    private final boolean additive;

    Metric(MetricWindow window, Unit unit, boolean additive) {
        this.window = window;
        this.unit = unit;
        this.additive = additive;
    }

    public MetricWindow window() {
        return window;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether the numbers of several periods or spaces may be added up. */
    public boolean isAdditive() {
        return additive;
    }

    /** As it stands in keys of texts, in anchors and in exports. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of its name. */
    public String label() {
        return key("label");
    }

    /** Of the question that it answers. */
    public String question() {
        return key("question");
    }

    public String formula() {
        return key("formula");
    }

    /** Of the text that says what does not count. */
    public String leftOut() {
        return key("left-out");
    }

    /** Of the text that says how to read it. */
    public String reading() {
        return key("reading");
    }

    private String key(String part) {
        return KEY + value() + "." + part;
    }
}
