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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies the links of a page and of its comments out of Confluence. Who made those that lead to other spaces is found by
 * {@link LinkOrigins}.
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
    PageLinks of(AbstractPage page, List<VersionHistorySummary> history, List<Comment> comments, KnownLinks known) {
        String spaceKey = page.getSpace().getKey();
        NamedContent named = new NamedContent(site);
        LinkDestinations destinations = new LinkDestinations(named, spaceKey);
        String self = LinkTarget.page(spaceKey, page.getTitle()).identity();
        LinkOrigins origins = new LinkOrigins(page, history, new BodyLinks(destinations), context(spaceKey));
        List<WikiLink> links = new ArrayList<>(ofPage(targets(page, destinations, self), spaceKey, origins, known));
        for (Comment comment : comments) {
            for (LinkTarget target : targets(comment, destinations, self)) {
                links.add(!target.isCrossSpace(spaceKey) ? WikiLink.state(target) : WikiLink.ofComment(target,
                        PageReader.person(comment.getCreator()), PageReader.instant(comment.getCreationDate())));
            }
        }
        return new PageLinks(links, origins.walked(), named.hashes(), origins.bodiesRead());
    }

    long hashById(long contentId) {
        return NamedContent.hash(site.contentById(contentId));
    }

    /** How bodies are read, besides their text: a link without a space key names a page of its own space. */
    private String context(String spaceKey) {
        return PageActivity.RULES + " " + spaceKey + " " + site.baseUrl();
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

    private List<WikiLink> ofPage(List<LinkTarget> targets, String spaceKey, LinkOrigins origins, KnownLinks known) {
        List<WikiLink> links = new ArrayList<>();
        targets.stream().filter(target -> !target.isCrossSpace(spaceKey)).map(WikiLink::state).forEach(links::add);
        List<LinkTarget> crossSpace = targets.stream().filter(target -> target.isCrossSpace(spaceKey)).toList();
        if (!crossSpace.isEmpty()) {
            links.addAll(origins.find(crossSpace, known, pages));
        }
        return links;
    }
}
