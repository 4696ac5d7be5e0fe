package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.Folding;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds the links to and from other spaces, as far as a reader may know of these.
 */
@Named
public class LinkFacts {

    private final LedgerReader ledger;
    private final Permissions permissions;
    private final SpaceManager spaces;
    private final Wording wording;

    @Inject
    public LinkFacts(LedgerReader ledger, Permissions permissions, SpaceManager spaces, Wording wording) {
        this.ledger = ledger;
        this.permissions = permissions;
        this.spaces = spaces;
        this.wording = wording;
    }

    LinksToday of(Space space, ConfluenceUser reader) {
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

    /** The name of a space by its key. */
    String nameOf(String spaceKey) {
        if (spaceKey.equals(Folding.PERSONAL_SPACES)) {
            return wording.text("value-matrix.report.links.personal-spaces");
        }
        Space space = spaces.getSpace(spaceKey);
        return space == null ? wording.text("value-matrix.report.links.no-such-space", spaceKey) : space.getName();
    }
}
