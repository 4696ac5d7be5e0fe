package io.github.valuematrix.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        Map<Long, List<WikiComment>> replies = comments.stream().filter(WikiComment::isReply)
                .collect(Collectors.groupingBy(WikiComment::answers));
        List<Response> responses = new ArrayList<>();
        add(responses, Response.Kind.CONTENT, page.creator(), page.created(), comments);
        comments.stream().filter(comment -> !comment.isReply()).forEach(asked -> add(responses, Response.Kind.COMMENT,
                asked.author(), asked.at(), replies.getOrDefault(asked.id(), List.of())));
        return responses;
    }

    private void add(List<Response> responses, Response.Kind kind, Person asker, Instant asked,
                     List<WikiComment> answers) {
        if (asked == null) {
            return;
        }
        WikiComment answer = answers.stream()
                .filter(comment -> comment.at() != null && !comment.at().isBefore(asked))
                .filter(comment -> !comment.author().equals(asker))
                .findFirst().orElse(null);
        responses.add(new Response(kind, Days.of(asked, zone), asker, answer == null ? null : answer.author(),
                answer == null ? null : ChronoUnit.MINUTES.between(asked, answer.at())));
    }
}
