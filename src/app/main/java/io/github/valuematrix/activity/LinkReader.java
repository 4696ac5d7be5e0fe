package io.github.valuematrix.activity;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies the links of a page and of its comments out of Confluence, and finds who made those that lead to other
 * spaces. Only for these are old bodies read, one at a time.
 */
@Named
public class LinkReader {

    private final PageManager pages;
    private final ConfluenceSite site;

    @Inject
    public LinkReader(PageManager pages, ConfluenceSite site) {
        this.pages = pages;
        this.site = site;
    }

    /** The page and each comment is a source of its own; links to the page itself and duplicates are left out. */
    List<WikiLink> of(AbstractPage page, List<VersionHistorySummary> history, List<Comment> comments) {
        String spaceKey = page.getSpace().getKey();
        LinkDestinations destinations = new LinkDestinations(site, spaceKey);
        String self = LinkTarget.page(spaceKey, page.getTitle()).identity();
        List<WikiLink> links = new ArrayList<>(ofPage(page, history, targets(page, destinations, self)));
        for (Comment comment : comments) {
            for (LinkTarget target : targets(comment, destinations, self)) {
                links.add(!target.isCrossSpace(spaceKey) ? WikiLink.state(target) : new WikiLink(target,
                        PageReader.person(comment.getCreator()), PageReader.instant(comment.getCreationDate())));
            }
        }
        return links;
    }

    private static List<LinkTarget> targets(ContentEntityObject source, LinkDestinations destinations, String self) {
        Map<String, LinkTarget> targets = new LinkedHashMap<>();
        for (OutgoingLink link : source.getOutgoingLinks()) {
            destinations.ofRow(link.getDestinationSpaceKey(), link.getDestinationPageTitle())
                    .ifPresent(target -> targets.putIfAbsent(target.identity(), target));
        }
        targets.remove(self);
        return List.copyOf(targets.values());
    }

    private List<WikiLink> ofPage(AbstractPage page, List<VersionHistorySummary> history, List<LinkTarget> targets) {
        String spaceKey = page.getSpace().getKey();
        List<WikiLink> links = new ArrayList<>();
        targets.stream().filter(target -> !target.isCrossSpace(spaceKey)).map(WikiLink::state).forEach(links::add);
        List<LinkTarget> crossSpace = targets.stream().filter(target -> target.isCrossSpace(spaceKey)).toList();
        List<WikiVersion> origins = crossSpace.isEmpty() ? List.of() : origins(page, history, crossSpace);
        for (int i = 0; i < origins.size(); i++) {
            links.add(new WikiLink(crossSpace.get(i), origins.get(i).author(), origins.get(i).at()));
        }
        return links;
    }

    private List<WikiVersion> origins(AbstractPage page, List<VersionHistorySummary> history, List<LinkTarget> targets) {
        WikiVersion creation = new WikiVersion(1, PageReader.person(page.getCreator()),
                PageReader.instant(page.getCreationDate()));
        BodyLinks bodies = new BodyLinks(new LinkDestinations(site, page.getSpace().getKey()));
        return new LinkWalk<>(newestFirst(page, history), version -> named(version, bodies)).origins(targets).stream()
                .map(version -> version.getVersion() > 1 ? PageReader.version(version) : creation).toList();
    }

    /** The current version leads, whatever its number. */
    private static List<VersionHistorySummary> newestFirst(AbstractPage page, List<VersionHistorySummary> history) {
        Comparator<VersionHistorySummary> oldestFirst =
                Comparator.comparing(PageReader::version, WikiVersion.OLDEST_FIRST);
        return history.stream().sorted(Comparator.comparing((VersionHistorySummary version) ->
                version.getId() == page.getId()).thenComparing(oldestFirst).reversed()).toList();
    }

    @SuppressWarnings("deprecation")
    private Set<String> named(VersionHistorySummary version, BodyLinks bodies) {
        ContentEntityObject content = pages.getById(version.getId());
        String body = content == null ? null : content.getBodyAsString();
        return body == null ? new HashSet<>() : bodies.identities(body);
    }
}
