package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Puts the pages that were written word by word among the planned ones.
 */
final class Handwriting {

    /** Seconds that somebody takes to read and to answer. */
    private static final long PAUSE = 840;

    private final Material material;
    private final Crowd crowd;
    private final WorkCalendar calendar;

    Handwriting(Material material, Crowd crowd, WorkCalendar calendar) {
        this.material = material;
        this.crowd = crowd;
        this.calendar = calendar;
    }

    OpenPage open(HandwrittenPage page, int number) {
        Random random = new Random(page.title().hashCode());
        List<PlannedPage.Revision> versions = page.history().stream()
                .map(version -> new PlannedPage.Revision(crowd.named(version.by()),
                        calendar.daysBeforeEnd(random, version.days()), false))
                .toList();
        PlannedPage.Revision first = versions.get(0);
        PlannedPage plan = new PlannedPage(number, material.space(page.space()), PlannedPage.HANDWRITTEN,
                first.author(), first.moment(), ContentStatus.CURRENT,
                versions.subList(1, versions.size()),
                page.threads().stream().map(thread -> conversation(thread, random)).toList());
        Facts facts = new Facts().with("author", first.author().firstName());
        return new OpenPage(plan, page.title(), page.parent(), false, facts, material.words(), page.body(),
                page.growth(), texts(page));
    }

    private Turn.Conversation conversation(List<HandwrittenPage.Said> thread, Random random) {
        List<Turn> turns = new ArrayList<>();
        long before = 0;
        for (HandwrittenPage.Said said : thread) {
            // an answer of the same day comes after what it answers
            before = Math.max(calendar.daysBeforeEnd(random, said.days()), before + PAUSE);
            turns.add(new Turn(crowd.named(said.by()), before));
        }
        return new Turn.Conversation(turns, false);
    }

    private static List<List<JsonNode>> texts(HandwrittenPage page) {
        return page.threads().stream()
                .map(thread -> thread.stream().map(said -> (JsonNode) new TextNode(said.text())).toList())
                .toList();
    }
}
