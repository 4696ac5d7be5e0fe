package io.github.valuematrix.portfolio;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.export.Document;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.ShownLinkMap;
import io.github.valuematrix.privacy.ShownSiloMap;
import io.github.valuematrix.privacy.SiloMaps;
import io.github.valuematrix.privacy.SpaceSummaries;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the report of all spaces that a reader administers. Personal spaces are left out: each is about one person.
 */
@Named
public class Portfolio {

    private final Permissions permissions;
    private final SpaceManager spaces;
    private final SpaceSummaries summaries;
    private final SiloMaps silos;
    private final LinkNetwork links;
    private final Bases bases;
    private final SettingsStore settings;
    private final Today today;
    private final Wording wording;

    @Inject
    public Portfolio(Permissions permissions, SpaceManager spaces, SpaceSummaries summaries, SiloMaps silos,
                     LinkNetwork links, Bases bases, SettingsStore settings, Today today, Wording wording) {
        this.permissions = permissions;
        this.spaces = spaces;
        this.summaries = summaries;
        this.silos = silos;
        this.links = links;
        this.bases = bases;
        this.settings = settings;
        this.today = today;
        this.wording = wording;
    }

    /** @param reader null for somebody anonymous */
    PortfolioPage page(ConfluenceUser reader, PortfolioQuery query) {
        List<Space> own = own(reader);
        Standpoint standpoint = standpoint(reader);
        PortfolioText text = new PortfolioText(wording, query, standpoint);
        return own.isEmpty() || !summaries.isReady() ? text.without(reader != null, own.isEmpty(), today.day())
                : text.page(facts(own, reader, query, standpoint));
    }

    /** The same for other tools: every space that fits, not only those of one page. Empty if there is nothing to say. */
    Optional<Document> document(ConfluenceUser reader, PortfolioQuery query) {
        List<Space> own = own(reader);
        Standpoint standpoint = standpoint(reader);
        return own.isEmpty() || !summaries.isReady() ? Optional.empty()
                : Optional.of(new PortfolioDocument(wording, query, standpoint)
                        .document(facts(own, reader, query, standpoint)));
    }

    private List<Space> own(ConfluenceUser reader) {
        Set<Long> leftOut = bases.leftOut().spaces();
        return permissions.administered(reader).stream()
                .filter(space -> !Roster.isPersonal(space.getKey()) && !leftOut.contains(space.getId())).toList();
    }

    private Standpoint standpoint(ConfluenceUser reader) {
        Settings now = settings.settings();
        return new Standpoint(permissions.administersSite(reader), now.company().outside().isSet(), now.k());
    }

    private PortfolioFacts facts(List<Space> own, ConfluenceUser reader, PortfolioQuery query, Standpoint standpoint) {
        Map<Long, String> keys = own.stream().collect(Collectors.toMap(Space::getId, Space::getKey));
        Map<Long, String> names = own.stream().collect(Collectors.toMap(Space::getId, Space::getName));
        SpaceSummaries.Known known = summaries.of(query.days(), keys, today.day());
        Period period = known.period();
        List<SpaceLine> lines = keys.keySet().stream().filter(known.bySpace()::containsKey)
                .map(space -> new SpaceLine(keys.get(space), names.get(space), known.bySpace().get(space))).toList();
        ShownSiloMap siloMap = standpoint.administersSite() ? silos.ofSite(period, period.to())
                : silos.ofSpaces(keys.keySet(), period, period.to(),
                        key -> !permissions.visible(reader, List.of(key)).isEmpty());
        return new PortfolioFacts(lines, own.size(), known, siloMap,
                ShownLinkMap.of(links.network(bases.leftOut()), keys.keySet()), this::nameOf, names);
    }

    private String nameOf(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space == null ? spaceKey : space.getName();
    }
}
