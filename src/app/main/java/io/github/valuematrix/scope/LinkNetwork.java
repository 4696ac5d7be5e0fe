package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.LinkCount;
import io.github.valuematrix.adoption.LinkMatrix;
import io.github.valuematrix.adoption.SiteOpenness;
import io.github.valuematrix.adoption.SpaceOpenness;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.LinkMatrixReader;
import io.github.valuematrix.ledger.LinksBetween;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/**
 * Finds what the links between spaces say of one space or of the whole site.
 */
@Named
public class LinkNetwork {

    private final LinkMatrixReader ledger;
    private final Kept<Set<Long>, LinkMatrix> matrices = new Kept<>(0, 2);

    @Inject
    public LinkNetwork(LinkMatrixReader ledger) {
        this.ledger = ledger;
    }

    /**
     * @param period in which links were added, with days
     * @param before the one before it; null if it is not compared
     */
    public SpaceLinks ofSpace(long spaceId, Period period, Period before, LeftOut leftOut) {
        Extent extent = Extent.ofSpace(spaceId);
        return new SpaceLinks(SpaceOpenness.of(matrix(leftOut), spaceId),
                added(extent, period, leftOut), before == null ? null : added(extent, before, leftOut),
                ledger.missing(extent));
    }

    /** @param period in which links were added, with days */
    public SiteLinks ofSite(Period period, LeftOut leftOut) {
        Extent extent = Extent.ofSite(leftOut.spaces());
        return new SiteLinks(SiteOpenness.of(matrix(leftOut)), network(leftOut), added(extent, period, leftOut),
                ledger.missing(extent));
    }

    /** The links of the whole site that stand today. */
    public List<LinkCount> network(LeftOut leftOut) {
        return counts(standing(leftOut));
    }

    private LinkMatrix matrix(LeftOut leftOut) {
        List<LinksBetween> standing = standing(leftOut);
        return matrices.get(leftOut.spaces(), standing, () -> new LinkMatrix(counts(standing)));
    }

    private List<LinksBetween> standing(LeftOut leftOut) {
        return ledger.standing(leftOut.spaces());
    }

    private static List<LinkCount> counts(List<LinksBetween> standing) {
        return standing.stream().map(links -> new LinkCount(links.from(), links.to(), links.links())).toList();
    }

    private long added(Extent extent, Period period, LeftOut leftOut) {
        return ledger.added(extent, leftOut.spaces(), period.from(), period.to()).stream()
                .mapToLong(LinksBetween::links).sum();
    }
}
