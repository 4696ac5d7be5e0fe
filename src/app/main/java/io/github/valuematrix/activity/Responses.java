package io.github.valuematrix.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the first answer by somebody else to a page and to each of its top-level comments. What is undated neither
 * waits nor answers.
 */
final class Responses {

    private final ZoneId zone;

    Responses(ZoneId zone) {
        this.zone = zone;
    }

    List<Response> of(WikiPage page) {
        List<WikiComment> comments = page.commentsByTime();
        List<Response> responses = new ArrayList<>();
        add(responses, Response.Kind.CONTENT, page.creator(), page.created(), comments, comment -> true);
        for (WikiComment asked : comments) {
            if (!asked.isReply()) {
                add(responses, Response.Kind.COMMENT, asked.author(), asked.at(), comments,
                        comment -> comment.isReply() && comment.answers() == asked.id());
            }
        }
        return responses;
    }

    private void add(List<Response> responses, Response.Kind kind, Person asker, Instant asked,
                     List<WikiComment> comments, Predicate<WikiComment> isAnswer) {
        if (asked == null) {
            return;
        }
        WikiComment answer = comments.stream().filter(isAnswer)
                .filter(comment -> comment.at() != null && !comment.at().isBefore(asked))
                .filter(comment -> !comment.author().equals(asker))
                .findFirst().orElse(null);
        responses.add(new Response(kind, Days.of(asked, zone), asker, answer == null ? null : answer.author(),
                answer == null ? null : ChronoUnit.MINUTES.between(asked, answer.at())));
    }
}
