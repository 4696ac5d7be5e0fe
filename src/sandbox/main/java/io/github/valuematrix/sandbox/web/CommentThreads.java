package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The comments of a page with the answers to them. */
final class CommentThreads {
    private final Site site;
    private final PageBody bodies;
    private final Times times;

    CommentThreads(Site site, PageBody bodies, Times times) {
        this.site = site;
        this.bodies = bodies;
        this.times = times;
    }

    /** A comment as the page shows it. */
    public record Thread(long id, Visitor author, String time, boolean inline, String bodyHtml,
            List<Thread> replies) {
    }

    List<Thread> on(Content page) {
        List<Content> all = site.wiki().comments(page.id());
        Set<Long> ids = new HashSet<>(all.stream().map(Content::id).toList());
        return all.stream()
                .filter(comment -> comment.parentId() == null || !ids.contains(comment.parentId()))
                .map(comment -> thread(comment, all, page))
                .toList();
    }

    private Thread thread(Content comment, List<Content> all, Content page) {
        List<Thread> replies = new ArrayList<>();
        all.stream().filter(other -> Long.valueOf(comment.id()).equals(other.parentId()))
                .forEach(reply -> replies.add(thread(reply, all, page)));
        return new Thread(comment.id(), author(comment), times.moment(comment.created()), comment.inline(),
                bodies.html(comment, page), replies);
    }

    private Visitor author(Content comment) {
        Optional<Person> person = Optional.ofNullable(comment.creator()).flatMap(site.wiki()::person);
        return person.map(Visitor::of).orElse(new Visitor("", "", "Anonymous", null));
    }
}
