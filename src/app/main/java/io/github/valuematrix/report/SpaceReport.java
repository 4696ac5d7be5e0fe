package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.export.Document;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.Folding;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.ShownTrend;
import io.github.valuematrix.privacy.SpaceReports;
import io.github.valuematrix.privacy.SpaceTrends;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.TrendUnit;
import io.github.valuematrix.scope.Trends;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Makes the report of a space for one reader, who may read it: what that reader must not see is not in it.
 */
@Named
public class SpaceReport {

    private final SpaceReports reports;
    private final SpaceTrends trends;
    private final LedgerReader ledger;
    private final BackFill backFill;
    private final Permissions permissions;
    private final SpaceManager spaces;
    private final Standings standings;
    private final Wording wording;

    @Inject
    public SpaceReport(SpaceReports reports, SpaceTrends trends, LedgerReader ledger, BackFill backFill,
                       Permissions permissions, SpaceManager spaces, Standings standings, Wording wording) {
        this.reports = reports;
        this.trends = trends;
        this.ledger = ledger;
        this.backFill = backFill;
        this.permissions = permissions;
        this.spaces = spaces;
        this.standings = standings;
        this.wording = wording;
    }

    Report of(Space space, ConfluenceUser reader, Asked.Address address) {
        Standing standing = standings.now(space.getKey());
        Asked asked = Asked.of(address, standing.today());
        return report(space, reader, asked, standing, facts(space, reader, asked, standing));
    }

    /** The same for other tools. */
    Document document(Space space, ConfluenceUser reader, Asked.Address address) {
        Standing standing = standings.now(space.getKey());
        Asked asked = Asked.of(address, standing.today());
        Facts facts = facts(space, reader, asked, standing);
        return new ReportDocument(wording, report(space, reader, asked, standing, facts), facts, asked.asOf())
                .document(space.getKey(), space.getName());
    }

    private Report report(Space space, ConfluenceUser reader, Asked asked, Standing standing, Facts facts) {
        boolean administersSite = permissions.administersSite(reader);
        ReadingText reading = new ReadingText(wording, backFill.progress(space.getKey()), administersSite);
        return new ReportText(wording, space.getKey(), space.getName(), standing, administersSite)
                .report(asked, reading, facts);
    }

    private Facts facts(Space space, ConfluenceUser reader, Asked asked, Standing standing) {
        ShownSpaceReport shown = reports.of(space.getId(),
                new Question(asked.period().orElse(null), true, asked.asOf()), standing.expectation());
        return new Facts(shown, trend(space, shown.now().period(), asked, standing), links(space, reader),
                this::nameOf);
    }

    /** Of a year, whatever the period is: as far back as people are shown. */
    private ShownTrend trend(Space space, Period period, Asked asked, Standing standing) {
        return trends.of(space.getId(), new Question(Trends.year(period.to()), false, asked.asOf()), TrendUnit.WEEK,
                standing.k());
    }

    private LinksToday links(Space space, ConfluenceUser reader) {
        LinksToday links = ledger.links(space.getKey());
        OutgoingLinks out = links.outgoing();
        Set<String> others = new HashSet<>(out.crossSpace().keySet());
        others.addAll(links.incoming().keySet());
        Set<String> hidden = permissions.hidden(reader, others);
        return new LinksToday(new OutgoingLinks(out.withinSpace(), folded(out.crossSpace(), hidden), out.web(),
                out.missing()), folded(links.incoming(), hidden));
    }

    private static SortedMap<String, Long> folded(Map<String, Long> bySpace, Set<String> hidden) {
        return Folding.withoutPeople(Folding.fold(bySpace, hidden));
    }

    private String nameOf(String spaceKey) {
        if (spaceKey.equals(Folding.PERSONAL_SPACES)) {
            return wording.text("value-matrix.report.links.personal-spaces");
        }
        Space space = spaces.getSpace(spaceKey);
        return space == null ? wording.text("value-matrix.report.links.no-such-space", spaceKey) : space.getName();
    }
}
