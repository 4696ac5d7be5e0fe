package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What happened in the demo company, counted anew from the rows of the wiki and from the definitions alone: who
 * contributed where and when, who acted on whose work, and what was answered how soon.
 */
final class Chronicle {

    private static final long BURST_MILLIS = 30 * 60_000;

    /** Kind is 'page', 'post', 'edit', 'comment' or 'reply'; the person is null if anonymous. */
    record Contribution(String kind, String person, long space, long content, LocalDate day) {
    }

    record Interaction(String actor, String counterpart, long space, LocalDate day) {
    }

    /** Something that could be answered; minutes are null as long as nobody else has. */
    record Question(boolean comment, long space, LocalDate day, Long minutes) {
    }

    final List<Contribution> contributions = new ArrayList<>();
    final List<Interaction> interactions = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    private final Fernhill fernhill;
    private final Map<Long, String> bodies;
    private final Map<Long, String> spaceKeys;
    private final Map<String, Content> pagesByTitle = new HashMap<>();
    private final Map<Long, List<Link>> links;

    Chronicle(Fernhill fernhill) {
        this.fernhill = fernhill;
        bodies = fernhill.bodies().stream().collect(Collectors.toMap(Body::contentId, Body::text));
        spaceKeys = fernhill.spaces().stream().collect(Collectors.toMap(Space::id, Space::key));
        links = fernhill.links().stream().collect(Collectors.groupingBy(Link::sourceId));
        List<Content> current = fernhill.contents().stream()
                .filter(c -> c.isCurrent() && c.kind() != ContentKind.COMMENT).toList();
        current.stream().filter(c -> c.kind() == ContentKind.PAGE)
                .forEach(c -> pagesByTitle.put(target(spaceKeys.get(c.spaceId()), c.title()), c));
        Map<Long, List<Content>> old = fernhill.contents().stream().filter(c -> c.originalId() != null)
                .collect(Collectors.groupingBy(Content::originalId));
        Map<Long, List<Content>> comments = fernhill.contents().stream()
                .filter(c -> c.kind() == ContentKind.COMMENT).collect(Collectors.groupingBy(Content::containerId));
        current.forEach(page -> tell(page, versions(page, old), comments.getOrDefault(page.id(), List.of())));
    }

    private static String target(String key, String title) {
        return (key + ":" + title).toLowerCase(Locale.ROOT);
    }

    private static List<Content> versions(Content page, Map<Long, List<Content>> old) {
        List<Content> versions = new ArrayList<>(old.getOrDefault(page.id(), List.of()));
        versions.removeIf(version -> version.spaceId() != null);
        versions.add(page);
        versions.sort(Comparator.comparing(Content::version));
        return versions;
    }

    private LocalDate day(long millis) {
        return Instant.ofEpochMilli(millis).atZone(fernhill.zone()).toLocalDate();
    }

    private void tell(Content page, List<Content> versions, List<Content> comments) {
        add(page.kind() == ContentKind.PAGE ? "page" : "post", page.creator(), page, page.created());
        edits(page, versions);
        comments.forEach(comment -> comment(page, versions, comment, comments));
        questions.add(new Question(false, page.spaceId(), day(page.created()),
                firstAnswer(page.creator(), page.created(), comments)));
        crossLinks(page, versions);
        comments.forEach(comment -> links.getOrDefault(comment.id(), List.of())
                .forEach(link -> crossLink(page, link, comment.creator(), comment.created())));
    }

    private void add(String kind, String person, Content page, long millis) {
        contributions.add(new Contribution(kind, person, page.spaceId(), page.id(), day(millis)));
    }

    private void interact(String actor, String counterpart, Content page, long millis) {
        if (actor != null && counterpart != null && !actor.equals(counterpart)) {
            interactions.add(new Interaction(actor, counterpart, page.spaceId(), day(millis)));
        }
    }

    private void edits(Content page, List<Content> versions) {
        for (int i = 1; i < versions.size(); i++) {
            Content before = versions.get(i - 1);
            Content version = versions.get(i);
            boolean joined = version.lastModifier().equals(before.lastModifier())
                    && version.lastModified() - before.lastModified() < BURST_MILLIS;
            if (!joined) {
                add("edit", version.lastModifier(), page, version.lastModified());
                interact(version.lastModifier(), before.lastModifier(), page, version.lastModified());
            }
        }
    }

    private void comment(Content page, List<Content> versions, Content comment, List<Content> all) {
        long said = comment.created();
        add(comment.parentId() == null ? "comment" : "reply", comment.creator(), page, said);
        if (comment.parentId() == null) {
            String reader = versions.stream().filter(v -> v.lastModified() <= said)
                    .reduce((first, second) -> second).map(Content::lastModifier).orElse(page.creator());
            interact(comment.creator(), reader, page, said);
            List<Content> replies = all.stream().filter(c -> Long.valueOf(comment.id()).equals(c.parentId())).toList();
            questions.add(new Question(true, page.spaceId(), day(said), firstAnswer(comment.creator(), said, replies)));
        } else {
            all.stream().filter(c -> c.id() == comment.parentId())
                    .forEach(c -> interact(comment.creator(), c.creator(), page, said));
        }
    }

    private static Long firstAnswer(String asker, long asked, List<Content> answers) {
        return answers.stream().filter(c -> c.creator() == null || !c.creator().equals(asker)).map(Content::created)
                .min(Comparator.naturalOrder()).map(first -> (first - asked) / 60_000).orElse(null);
    }

    private void crossLinks(Content page, List<Content> versions) {
        for (Link link : links.getOrDefault(page.id(), List.of())) {
            Content first = page;
            for (int i = versions.size() - 2; i >= 0 && names(versions.get(i), link); i--) {
                first = versions.get(i);
            }
            crossLink(page, link, first.lastModifier(), first.lastModified());
        }
    }

    private boolean names(Content version, Link link) {
        String body = bodies.get(version.id());
        return body.contains("ri:space-key=\"" + link.destinationKey() + "\" ri:content-title=\""
                + Markup.escape(link.destinationTitle()) + "\"");
    }

    private void crossLink(Content page, Link link, String actor, long millis) {
        Content linked = pagesByTitle.get(target(link.destinationKey(), link.destinationTitle()));
        if (linked != null && !linked.spaceId().equals(page.spaceId())) {
            interact(actor, linked.creator(), page, millis);
        }
    }
}
