package io.github.valuematrix.activity;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the version of one page that made each of its cross-space links. Only for this are old bodies read, one at a
 * time, and none that an earlier reading has told of.
 */
final class LinkOrigins {

    private final AbstractPage page;
    private final List<VersionHistorySummary> newestFirst;
    private final List<WikiVersion> versions;
    private final BodyLinks bodies;
    private final String context;
    private HistoryMark walked;
    private int bodiesRead;

    /**
     * @param context what decides how a body is read besides its text
     */
    LinkOrigins(AbstractPage page, List<VersionHistorySummary> history, BodyLinks bodies, String context) {
        this.page = page;
        this.bodies = bodies;
        this.context = context;
        newestFirst = newestFirst(page, history);
        versions = newestFirst.stream().map(PageReader::version).toList();
    }

    /** The versions that were looked at or known; null if nothing was looked for. */
    HistoryMark walked() {
        return walked;
    }

    int bodiesRead() {
        return bodiesRead;
    }

    /** The links to these targets, in their order. */
    List<WikiLink> find(List<LinkTarget> targets, KnownLinks known, PageManager pages) {
        walked = HistoryMark.of(versions, versions.get(0).number(), context).orElse(null);
        LinkWalk<VersionHistorySummary> walk =
                new LinkWalk<>(newestFirst, version -> identitiesNamed(version, pages));
        List<VersionHistorySummary> origins = walk.origins(targets, earlier(targets, known));
        List<WikiLink> links = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            links.add(link(targets.get(i), origins.get(i)));
        }
        return links;
    }

    /** What is known counts only while it was made of the same versions. */
    private LinkWalk.Earlier<VersionHistorySummary> earlier(List<LinkTarget> targets, KnownLinks known) {
        if (walked == null || known.mark() == null || !known.mark().holds(versions, context)) {
            return LinkWalk.Earlier.none();
        }
        Map<Integer, VersionHistorySummary> byNumber = new HashMap<>();
        newestFirst.forEach(version -> byNumber.put(version.getVersion(), version));
        Map<LinkTarget, VersionHistorySummary> origins = new HashMap<>();
        targets.stream().filter(target -> known.origins().containsKey(target.key())).forEach(target ->
                origins.put(target, byNumber.get(known.origins().get(target.key()))));
        return new LinkWalk.Earlier<>(byNumber.get(known.mark().version()), origins);
    }

    private WikiLink link(LinkTarget target, VersionHistorySummary origin) {
        WikiVersion version = PageReader.version(origin);
        return version.number() > 1 ? new WikiLink(target, version.author(), version.at(), version.number())
                : new WikiLink(target, PageReader.person(page.getCreator()),
                        PageReader.instant(page.getCreationDate()), version.number());
    }

    /** The current version leads, whatever its number. */
    private static List<VersionHistorySummary> newestFirst(AbstractPage page, List<VersionHistorySummary> history) {
        Comparator<VersionHistorySummary> oldestFirst =
                Comparator.comparing(PageReader::version, WikiVersion.OLDEST_FIRST);
        return history.stream().sorted(Comparator.comparing((VersionHistorySummary version) ->
                version.getId() == page.getId()).thenComparing(oldestFirst).reversed()).toList();
    }

    @SuppressWarnings("deprecation")
    private Set<String> identitiesNamed(VersionHistorySummary version, PageManager pages) {
        bodiesRead++;
        ContentEntityObject content = pages.getById(version.getId());
        String body = content == null ? null : content.getBodyAsString();
        return body == null ? new HashSet<>() : bodies.identities(body);
    }
}
