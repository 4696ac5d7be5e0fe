package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.Folding;
import io.github.valuematrix.scope.Activities;
import io.github.valuematrix.scope.NaturalPeriods;
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

    private final LedgerReader ledger;
    private final Activities activities;
    private final NaturalPeriods natural;
    private final BackFill backFill;
    private final Permissions permissions;
    private final SpaceManager spaces;
    private final Standings standings;
    private final Wording wording;

    @Inject
    public SpaceReport(LedgerReader ledger, Activities activities, NaturalPeriods natural, BackFill backFill,
                       Permissions permissions, SpaceManager spaces, Standings standings, Wording wording) {
        this.ledger = ledger;
        this.activities = activities;
        this.natural = natural;
        this.backFill = backFill;
        this.permissions = permissions;
        this.spaces = spaces;
        this.standings = standings;
        this.wording = wording;
    }

    Report of(Space space, ConfluenceUser reader, Asked.Address address) {
        Standing standing = standings.now();
        Asked asked = Asked.of(address, standing.today());
        ReadingText reading = new ReadingText(wording, backFill.progress(space.getKey()),
                permissions.administersSite(reader));
        AllTime ever = new AllTime(ledger.links(space.getKey()), () -> activity(space, Period.ALL_TIME));
        SpaceActivity chosen = asked.period()
                .map(period -> period.isAllTime() ? ever.activity() : activity(space, period))
                .orElseGet(() -> activity(space, natural.of(Extent.ofSpace(space.getId()), asked.asOf(),
                        standing.k())));
        Set<String> hidden = hidden(reader, ever.links(), chosen);
        ReportText text = new ReportText(wording, space.getKey(), space.getName(), standing);
        return text.report(asked, reading, folded(chosen, hidden), before(space, chosen),
                new AllTime(folded(ever.links(), hidden), ever::activity), this::nameOf);
    }

    /** Null if there is no period before, or activity of it is not kept: it would seem that less had happened. */
    private SpaceActivity before(Space space, SpaceActivity chosen) {
        Period before = Figures.before(chosen.period());
        return before == null || !ledger.keeps(before.from()) ? null
                : activities.withoutLinks(space.getKey(), before);
    }

    private SpaceActivity activity(Space space, Period period) {
        return activities.of(space.getKey(), period);
    }

    private Set<String> hidden(ConfluenceUser reader, LinksToday today, SpaceActivity chosen) {
        Set<String> others = new HashSet<>(today.outgoing().crossSpace().keySet());
        others.addAll(today.incoming().keySet());
        others.addAll(chosen.links().crossSpace().keySet());
        others.addAll(chosen.incoming().keySet());
        return permissions.hidden(reader, others);
    }

    private static SpaceActivity folded(SpaceActivity activity, Set<String> hidden) {
        LinksToday links = folded(LinksToday.of(activity), hidden);
        return new SpaceActivity(activity.spaceKey(), activity.period(), activity.keptSince(), activity.contributors(),
                activity.total(), activity.months(), links.outgoing(), links.incoming());
    }

    private static LinksToday folded(LinksToday links, Set<String> hidden) {
        OutgoingLinks out = links.outgoing();
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
