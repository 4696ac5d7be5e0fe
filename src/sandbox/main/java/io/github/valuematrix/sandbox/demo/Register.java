package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.confluence.BodyLinks;
import io.github.valuematrix.sandbox.confluence.LinkTarget;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters pages and comments into the wiki as Confluence keeps them: one content per version, and links of current
 * text only.
 */
final class Register {

    private final WikiWriter writer;
    private final WorkCalendar calendar;
    private final Map<String, Long> spaces = new HashMap<>();
    private final Map<String, Long> pages = new HashMap<>();

    Register(WikiWriter writer, WorkCalendar calendar) {
        this.writer = writer;
        this.calendar = calendar;
    }

    long space(String key) {
        return spaces.computeIfAbsent(key, k -> writer.newId());
    }

    /** The id of a page's current version, the same whether the page is entered already or not. */
    long page(String spaceKey, String title) {
        return pages.computeIfAbsent(spaceKey + ":" + title, t -> writer.newId());
    }

    void enter(OpenPage page, List<String> texts, ContentStatus status, Long originalId) {
        long current = originalId == null ? page(page.plan().space().key(), page.title()) : writer.newId();
        for (int version = 1; version <= texts.size(); version++) {
            boolean last = version == texts.size();
            long id = last ? current : writer.newId();
            writer.add(content(page, version, id, last ? originalId : Long.valueOf(current),
                    last ? status : ContentStatus.CURRENT));
            writer.add(new Body(id, BodyFormat.STORAGE, texts.get(version - 1)));
        }
        link(current, page, texts.get(texts.size() - 1), author(page, texts.size()), moment(page, texts.size()));
    }

    private Content content(OpenPage page, int version, long id, Long originalId, ContentStatus status) {
        PlannedPage plan = page.plan();
        boolean old = originalId != null && status == ContentStatus.CURRENT;
        return new Content(id, page.blog() ? ContentKind.BLOGPOST : ContentKind.PAGE, page.title(), version,
                plan.author().key(), calendar.epochMillis(plan.moment()), author(page, version).key(),
                calendar.epochMillis(moment(page, version)), originalId, status,
                old ? null : Long.valueOf(space(plan.space().key())), null, old ? null : parent(page), false);
    }

    private Long parent(OpenPage page) {
        return page.parent() == null ? null : Long.valueOf(page(page.plan().space().key(), page.parent()));
    }

    private static Employee author(OpenPage page, int version) {
        return version == 1 ? page.plan().author() : page.plan().revisions().get(version - 2).author();
    }

    private static long moment(OpenPage page, int version) {
        return version == 1 ? page.plan().moment() : page.plan().revisions().get(version - 2).moment();
    }

    /** Enters one conversation below a page, each turn as an answer to the one before. */
    void enter(OpenPage page, Turn.Conversation conversation, List<String> texts) {
        Long answered = null;
        for (int i = 0; i < texts.size(); i++) {
            answered = comment(page, conversation.turns().get(i), texts.get(i), answered, conversation.inline());
        }
    }

    private Long comment(OpenPage page, Turn turn, String text, Long answered, boolean inline) {
        long id = writer.newId();
        String speaker = turn.speaker() == null ? null : turn.speaker().key();
        long said = calendar.epochMillis(turn.moment());
        long container = page(page.plan().space().key(), page.title());
        writer.add(new Content(id, ContentKind.COMMENT, null, 1, speaker, said, speaker, said, null,
                ContentStatus.CURRENT, null, container, answered, inline));
        writer.add(new Body(id, BodyFormat.STORAGE, text));
        link(id, page, text, turn.speaker(), turn.moment());
        return id;
    }

    private void link(long source, OpenPage page, String text, Employee author, long moment) {
        LinkTarget self = new LinkTarget(page.plan().space().key(), page.title());
        String creator = author == null ? null : author.key();
        BodyLinks.of(text, self, id -> Optional.empty()).forEach(target -> writer.add(new Link(writer.newId(), source,
                target.key(), target.title(), creator, calendar.epochMillis(moment))));
    }
}
