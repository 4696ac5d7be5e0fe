package io.github.valuematrix.report;

import io.github.valuematrix.adoption.SpaceOpenness;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.matrix.GateNumber;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.metric.MetricWindow;
import io.github.valuematrix.privacy.ShownBenefits;
import io.github.valuematrix.privacy.ShownMatrix;
import io.github.valuematrix.privacy.ShownParticipation;
import io.github.valuematrix.privacy.ShownScope;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.ShownTies;
import io.github.valuematrix.scope.SpaceLinks;
import java.util.EnumMap;
import java.util.Map;

/**
 * The number behind each metric of a space, before it is put into words: page and exports tell the same.
 */
final class SpaceNumbers {

    private final Map<Metric, Said<Double>> now = new EnumMap<>(Metric.class);
    private final Map<Metric, Said<Double>> before = new EnumMap<>(Metric.class);
    private final boolean compared;

    SpaceNumbers(ShownSpaceReport report, LinksToday links) {
        compared = report.before() != null;
        scope(report.now(), now);
        if (compared) {
            scope(report.before(), before);
            before.keySet().removeIf(metric -> metric.window() == MetricWindow.TODAY);
        }
        year(report);
        links(report.links(), links);
    }

    /** Whether there is a period before. */
    boolean areCompared() {
        return compared;
    }

    Compared of(Metric metric) {
        return new Compared(now.get(metric), before.get(metric));
    }

    private static void scope(ShownScope scope, Map<Metric, Said<Double>> numbers) {
        Contributions counts = scope.contributions();
        numbers.put(Metric.CONTRIBUTIONS, count(counts.all()));
        numbers.put(Metric.CREATED, count(counts.pagesCreated() + counts.blogPostsCreated()));
        numbers.put(Metric.EDITS, count(counts.edits()));
        numbers.put(Metric.COMMENTS, count(counts.comments() + counts.replies()));
        matrix(scope.matrix(), numbers);
        participation(scope.participation(), numbers);
        benefits(scope.benefits(), numbers);
    }

    private static void matrix(ShownMatrix matrix, Map<Metric, Said<Double>> numbers) {
        ShownTies ties = matrix.ties();
        numbers.put(Metric.INTERACTIONS, count(matrix.interactions()));
        numbers.put(Metric.CROSS_SHARE, ties.crossShare());
        numbers.put(Metric.SILO_INDEX, ties.index());
        numbers.put(Metric.NEW_ACROSS, count(ties.newAcross()));
        numbers.put(Metric.TWO_WAY, ties.twoWay());
        numbers.put(Metric.BRIDGE_DEPENDENCE, ties.bridgeDependence());
    }

    private static void participation(ShownParticipation people, Map<Metric, Said<Double>> numbers) {
        numbers.put(Metric.CONTRIBUTORS, count(people.active()));
        numbers.put(Metric.TOP_SHARE, people.topShare());
        numbers.put(Metric.GINI, people.gini());
        numbers.put(Metric.HEALTH, people.health());
        numbers.put(Metric.STICKINESS, people.stickiness());
        numbers.put(Metric.NEWCOMERS, count(people.newcomers()));
        numbers.put(Metric.RETENTION, people.retention());
        numbers.put(Metric.BREADTH, people.breadth());
    }

    private static void benefits(ShownBenefits benefits, Map<Metric, Said<Double>> numbers) {
        ShownBenefits.Response pages = benefits.response();
        ShownBenefits.Response comments = benefits.replies();
        numbers.put(Metric.FIRST_ANSWER, count(pages.median()));
        numbers.put(Metric.LATER_ANSWER, count(pages.upperQuartile()));
        numbers.put(Metric.ANSWERED, pages.rate());
        numbers.put(Metric.UNANSWERED, pages.answered().map(answered -> (double) (pages.items() - answered)));
        numbers.put(Metric.FIRST_REPLY, count(comments.median()));
        numbers.put(Metric.REPLIED, comments.rate());
        numbers.put(Metric.CO_AUTHORED, benefits.coAuthoredShare());
        numbers.put(Metric.SILOS_PER_PAGE, benefits.silosPerPage());
        numbers.put(Metric.FIRST_HELP, count(benefits.helpDays()));
        numbers.put(Metric.FRESHNESS, benefits.freshness().share());
    }

    /** Of the year that the report ends with. */
    private void year(ShownSpaceReport report) {
        StageNumbers year = report.rawStage().numbers();
        now.put(Metric.CONNECTED_SILOS, count(year.connectedSilos()));
        now.put(Metric.NEW_QUARTERS, count(year.newQuarters()));
        now.put(Metric.EXTERNAL_QUARTERS, count(year.externalQuarters()));
    }

    private void links(SpaceLinks links, LinksToday today) {
        SpaceOpenness openness = links.openness();
        OutgoingLinks out = today.outgoing();
        now.put(Metric.LINKS_ADDED, count(links.added()));
        if (links.addedBefore() != null) {
            before.put(Metric.LINKS_ADDED, count(links.addedBefore()));
        }
        now.put(Metric.OPENNESS, openness.openness());
        now.put(Metric.SPREAD, openness.spread());
        now.put(Metric.LINKS_OUT, count(sum(out.crossSpace())));
        now.put(Metric.LINKS_IN, count(sum(today.incoming())));
        now.put(Metric.LINKS_WITHIN, count(out.withinSpace()));
        now.put(Metric.LINKS_MISSING, count(out.missing()));
        now.put(Metric.LINKS_WEB, count(out.web()));
    }

    private static long sum(Map<String, Long> bySpace) {
        return bySpace.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Said<Double> count(long count) {
        return Said.of((double) count);
    }

    private static Said<Double> count(Said<Long> count) {
        return count.map(Long::doubleValue);
    }

    /** What a gate looks at, as readers know it. */
    static Metric metric(GateNumber.Kind kind) {
        return switch (kind) {
            case RESPONSE_RATE -> Metric.ANSWERED;
            case COAUTHORED_SHARE -> Metric.CO_AUTHORED;
            case CROSS_SHARE -> Metric.CROSS_SHARE;
            case CONNECTED_SILOS -> Metric.CONNECTED_SILOS;
            case NEW_QUARTERS -> Metric.NEW_QUARTERS;
            case EXTERNAL_QUARTERS -> Metric.EXTERNAL_QUARTERS;
        };
    }
}
