package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Subject;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Pages and blog posts with their versions. Below each page there are eight, and below those eight each, down from the
 * home page of the space; one in fifty is closed to partners and readers.
 */
final class Pages {

    private static final int CHILDREN = 8;
    private static final double RESTRICTED = 0.02;

    private final long seed;
    private final Shelves shelves;
    private final Staff staff;
    private final Writing writing;
    private final Wording wording;

    Pages(long seed, Shelves shelves, Staff staff, Writing writing, Wording wording) {
        this.seed = seed;
        this.shelves = shelves;
        this.staff = staff;
        this.writing = writing;
        this.wording = wording;
    }

    Revisions revisions(Item item) {
        return writing.of(item);
    }

    Content current(Item item) {
        return current(item, revisions(item));
    }

    /** The current version first, then the old ones from new to old. */
    List<Content> versions(Item item) {
        Revisions all = revisions(item);
        return IntStream.iterate(all.count(), version -> version > 0, version -> version - 1)
                .mapToObj(version -> version == all.count() ? current(item, all) : old(item, version, all)).toList();
    }

    Content old(Item item, int version) {
        return old(item, version, revisions(item));
    }

    private Content current(Item item, Revisions all) {
        return version(item, all.count(), all, null);
    }

    private Content old(Item item, int version, Revisions all) {
        return version(item, version, all, item.id());
    }

    private Content version(Item item, int version, Revisions all, Long originalId) {
        boolean current = originalId == null;
        return new Content(current ? item.id() : ContentId.oldVersion(item.number(), version),
                item.isBlogPost() ? ContentKind.BLOGPOST : ContentKind.PAGE, wording.title(item), version,
                staff.key(all.creator()), all.created(), staff.key(all.authors()[version - 1]),
                all.times()[version - 1], originalId, ContentStatus.CURRENT,
                current ? Premises.id(item.space()) : null, null, current ? parent(item) : null, false);
    }

    private Long parent(Item item) {
        return item.isBlogPost() || item.isHome() ? null
                : (Long) ContentId.page(shelves.firstPage(item.space()) + (item.position() - 1) / CHILDREN);
    }

    IntStream children(Item item) {
        if (item.isBlogPost()) {
            return IntStream.empty();
        }
        int first = item.position() * CHILDREN + 1;
        return IntStream.range(first, Math.min(first + CHILDREN, shelves.pages(item.space())))
                .map(position -> shelves.firstPage(item.space()) + position);
    }

    /** The number of the page or blog post of this title. */
    OptionalInt byTitle(int space, String title, ContentKind kind) {
        boolean isPost = kind == ContentKind.BLOGPOST;
        OptionalInt position = title.equalsIgnoreCase(Wording.HOME) ? OptionalInt.of(0) : Wording.number(title);
        int first = isPost ? shelves.firstPost(space) : shelves.firstPage(space);
        int count = isPost ? shelves.posts(space) : shelves.pages(space);
        return position.stream().filter(one -> one >= 0 && one < count).map(one -> first + one)
                .filter(number -> wording.title(shelves.item(number)).equalsIgnoreCase(title)).findFirst();
    }

    List<Restriction> restrictions(Item item) {
        if (item.isHome() || Draw.RESTRICTED.share(seed, item.id()) >= RESTRICTED) {
            return List.of();
        }
        return List.of(new Restriction(item.id(), Right.VIEW, Subject.group(SandboxPeople.USERS)));
    }
}
