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
    private final LinkFacts links;
    private final SpaceSettings settings;
    private final BackFill backFill;
    private final Permissions permissions;
    private final Standings standings;
    private final Wording wording;

    @Inject
    public SpaceReport(SpaceReports reports, SpaceTrends trends, LinkFacts links, SpaceSettings settings,
                       BackFill backFill, Permissions permissions, Standings standings, Wording wording) {
        this.reports = reports;
        this.trends = trends;
        this.links = links;
        this.settings = settings;
        this.backFill = backFill;
        this.permissions = permissions;
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
        Audience audience = new Audience(administersSite, permissions.mayAdminister(reader, space),
                settings.readers(space));
        return new ReportText(wording, space.getKey(), space.getName(), standing, audience)
                .report(asked, reading, facts);
    }

    private Facts facts(Space space, ConfluenceUser reader, Asked asked, Standing standing) {
        ShownSpaceReport shown = reports.of(space.getId(),
                new Question(asked.period().orElse(null), true, asked.asOf()), standing.expectation());
        return new Facts(shown, trend(space, shown.now().period(), asked, standing), links.of(space, reader),
                links::nameOf, settings.notes(space));
    }

    /** Of a year, whatever the period is: as far back as people are shown. */
    private ShownTrend trend(Space space, Period period, Asked asked, Standing standing) {
        return trends.of(space.getId(), new Question(Trends.year(period.to()), false, asked.asOf()), TrendUnit.WEEK,
                standing.k());
    }
}
