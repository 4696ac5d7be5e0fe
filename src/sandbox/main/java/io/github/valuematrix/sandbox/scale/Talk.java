package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments on pages and blog posts: rather soon after the page, four in ten answer one of those before, one in a
 * hundred is anonymous, one in twenty is edited once.
 */
final class Talk {

    private static final double ANONYMOUS = 0.01;
    private static final double ANSWERS = 0.4;
    private static final double EDITED = 0.05;
    private static final int LOOKS_BACK = 10;
    private static final double SOON = 1.5;
    private static final long MINUTE = 60_000;

    private final long seed;
    private final Shelves shelves;
    private final Premises premises;
    private final Staff staff;
    private final Timeline timeline;
    private final Writing writing;

    Talk(long seed, Shelves shelves, Premises premises, Staff staff, Timeline timeline, Writing writing) {
        this.seed = seed;
        this.shelves = shelves;
        this.premises = premises;
        this.staff = staff;
        this.timeline = timeline;
        this.writing = writing;
    }

    /** All on one page or blog post, the oldest first. */
    List<Content> on(Item item) {
        int count = shelves.comments(item);
        List<Content> comments = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            comments.add(comment(item, number, count));
        }
        return comments;
    }

    Content comment(Item item, int number) {
        return comment(item, number, shelves.comments(item));
    }

    private Content comment(Item item, int number, int count) {
        long id = ContentId.comment(item.number(), number);
        String author = author(item, id);
        long created = created(item, number, count);
        boolean edited = isEdited(item, number);
        return new Content(id, ContentKind.COMMENT, null, edited ? 2 : 1, author, created, author,
                edited ? Math.min(created + 3 * MINUTE, timeline.end()) : created, null, ContentStatus.CURRENT, null,
                item.id(), parent(item, number), false);
    }

    /** What an edited comment was before. */
    Content beforeEdit(Item item, int number) {
        Content now = comment(item, number);
        return new Content(ContentId.beforeEdit(item.number(), number), ContentKind.COMMENT, null, 1, now.creator(),
                now.created(), now.creator(), now.created(), now.id(), ContentStatus.CURRENT, null, null, null, false);
    }

    boolean isEdited(Item item, int number) {
        return Draw.EDITED.share(seed, ContentId.comment(item.number(), number)) < EDITED;
    }

    private String author(Item item, long id) {
        return Draw.SAME_AUTHOR.share(seed, id) < ANONYMOUS ? null : staff.key(staff.author(item.space(), id));
    }

    /** Never before the comment with the number before. */
    private long created(Item item, int number, int count) {
        double page = writing.moment(item);
        double passed = (number + Draw.COMMENT_MOMENT.share(seed, ContentId.comment(item.number(), number))) / count;
        double moment = page + Math.pow(passed, SOON) * (premises.end(item.space()) - page);
        return Math.min(Math.max(timeline.time(page) + MINUTE, timeline.time(moment)), timeline.end());
    }

    private Long parent(Item item, int number) {
        long id = ContentId.comment(item.number(), number);
        if (number == 0 || Draw.REPLY.share(seed, id) >= ANSWERS) {
            return null;
        }
        double back = Draw.ANSWERED.share(seed, id);
        return ContentId.comment(item.number(), number - 1 - (int) (back * back * Math.min(number, LOOKS_BACK)));
    }
}
