package io.github.valuematrix.portfolio;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.ShownLinkMap;
import io.github.valuematrix.privacy.ShownSiloMap;
import io.github.valuematrix.privacy.SiloMaps;
import io.github.valuematrix.privacy.SpaceSummaries;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.LinkNetwork;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a reader may know of the spaces that they administer. Personal spaces are left out: each is about one
 * person.
 */
@Named
public class FactsReader {

    private final Permissions permissions;
    private final SpaceManager spaces;
    private final SpaceSummaries summaries;
    private final SiloMaps silos;
    private final LinkNetwork links;
    private final Bases bases;

    @Inject
    public FactsReader(Permissions permissions, SpaceManager spaces, SpaceSummaries summaries, SiloMaps silos,
                       LinkNetwork links, Bases bases) {
        this.permissions = permissions;
        this.spaces = spaces;
        this.summaries = summaries;
        this.silos = silos;
        this.links = links;
        this.bases = bases;
    }

    /** Before the wiki has been read to its end nothing is known. */
    boolean isReady() {
        return summaries.isReady();
    }

    /** @param reader null for somebody anonymous, who has none */
    List<Space> spacesOf(ConfluenceUser reader) {
        Set<Long> leftOut = bases.leftOut().spaces();
        return permissions.administered(reader).stream()
                .filter(space -> !Roster.isPersonal(space.getKey()) && !leftOut.contains(space.getId())).toList();
    }

    /**
     * @param own  the spaces of the reader; at least one
     * @param days of the period
     */
    PortfolioFacts of(List<Space> own, ConfluenceUser reader, int days, LocalDate today) {
        Map<Long, String> keys = own.stream().collect(Collectors.toMap(Space::getId, Space::getKey));
        Map<Long, String> names = own.stream().collect(Collectors.toMap(Space::getId, Space::getName));
        SpaceSummaries.Known known = summaries.of(days, keys, today);
        List<SpaceLine> lines = keys.keySet().stream().filter(known.bySpace()::containsKey)
                .map(space -> new SpaceLine(keys.get(space), names.get(space), known.bySpace().get(space))).toList();
        return new PortfolioFacts(lines, own.size(), known, siloMap(keys.keySet(), reader, known.period()),
                ShownLinkMap.of(links.network(bases.leftOut()), keys.keySet()), this::nameOf, names);
    }

    private ShownSiloMap siloMap(Set<Long> own, ConfluenceUser reader, Period period) {
        return permissions.administersSite(reader) ? silos.ofSite(period, period.to())
                : silos.ofSpaces(reader.getKey().getStringValue(), own, period, period.to(),
                        key -> !permissions.visible(reader, List.of(key)).isEmpty());
    }

    private String nameOf(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space == null ? spaceKey : space.getName();
    }
}
