package io.github.valuematrix.sandbox.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The links in texts. Where a link leads is a shuffle of where it stands, so that one can go the way back from a page to
 * all that may link to it: none to three links within the space, one page in eight has one to three links to other
 * spaces, one in four a web link, one in twenty a link to a page that is missing, one in forty one to a front page; one
 * comment in thirty has a link, half of those to another space.
 */
final class References {

    private static final int WITHIN = 3;
    private static final int ACROSS = 3;
    private static final double HAS_ACROSS = 1.0 / 8;
    private static final double HAS_WEB = 1.0 / 4;
    private static final double HAS_MISSING = 1.0 / 20;
    private static final double HAS_FRONT = 1.0 / 40;
    private static final double COMMENT_WEB = 1.0 / 60;
    private static final double COMMENT_ACROSS = 1.0 / 30;
    private static final int ARTICLES = 5_000;
    /** Slots of links, so that each is drawn on its own. */
    private static final int SLOTS = 16;
    private static final int FIRST_ACROSS = 4;
    private static final int FRONT = 8;
    private static final int WEB = 9;
    private static final int MISSING = 10;

    private final Scale scale;
    private final Shelves shelves;
    private final Premises premises;
    private final Wording wording;

    References(Scale scale, Shelves shelves, Premises premises, Wording wording) {
        this.scale = scale;
        this.shelves = shelves;
        this.premises = premises;
        this.wording = wording;
    }

    /** Of a page or blog post with so many versions, each target once. */
    List<Reference> of(Item item, int versions) {
        List<Reference> found = new ArrayList<>();
        for (int slot = 0; slot < Draw.LINKS_WITHIN.below(WITHIN + 1, seed(), item.id()); slot++) {
            add(found, toPage(item, shelves.item(within(item.space(), slot).at(
                    shelves.place(item) % shelves.pages(item.space())) + shelves.firstPage(item.space())),
                    since(item, slot, versions)));
        }
        for (int slot = FIRST_ACROSS; slot < FIRST_ACROSS + across(item); slot++) {
            add(found, toPage(item, across(item, slot), since(item, slot, versions)));
        }
        if (Draw.LINKS_FRONT.share(seed(), item.id()) < HAS_FRONT) {
            add(found, Reference.toFrontPage(premises.key(across(item, FRONT).space()), since(item, FRONT, versions)));
        }
        if (Draw.LINKS_WEB.share(seed(), item.id()) < HAS_WEB) {
            add(found, Reference.toWeb(article(item.id()), since(item, WEB, versions)));
        }
        if (Draw.LINKS_MISSING.share(seed(), item.id()) < HAS_MISSING) {
            add(found, Reference.withinSpace(premises.key(item.space()), Wording.missing(item.number()),
                    since(item, MISSING, versions)));
        }
        found.removeIf(one -> one.names(premises.key(item.space()), wording.title(item)));
        return found;
    }

    List<Reference> ofComment(Item item, int number) {
        long id = ContentId.comment(item.number(), number);
        double drawn = Draw.COMMENT_LINK.share(seed(), id);
        if (drawn < COMMENT_WEB) {
            return List.of(Reference.toWeb(article(id), 1));
        }
        return drawn < COMMENT_ACROSS ? List.of(toPage(item, across(item, FIRST_ACROSS), 1)) : List.of();
    }

    /** Pages and blog posts that link to this page, or whose comments may. */
    IntStream candidates(Item page) {
        int pages = shelves.pages(page.space());
        IntStream within = IntStream.range(0, WITHIN)
                .map(slot -> within(page.space(), slot).numberAt(page.position()))
                .flatMap(first -> every(first, pages, shelves.items(page.space())))
                .map(place -> shelves.item(page.space(), place).number());
        IntStream across = IntStream.range(FIRST_ACROSS, FIRST_ACROSS + ACROSS)
                .map(slot -> everywhere(slot).numberAt(page.number()))
                .flatMap(first -> every(first, scale.pages(), scale.contents()));
        return IntStream.concat(within, across).distinct();
    }

    private static IntStream every(int first, int step, int end) {
        return IntStream.iterate(first, number -> number < end, number -> number + step);
    }

    private Reference toPage(Item from, Item page, int since) {
        String key = premises.key(page.space());
        return from.space() == page.space() ? Reference.withinSpace(key, wording.title(page), since)
                : Reference.toPage(key, wording.title(page), since);
    }

    private int across(Item item) {
        return Draw.LINKS_ACROSS.share(seed(), item.id()) >= HAS_ACROSS ? 0
                : 1 + Draw.LINK_TARGET.below(ACROSS, seed(), item.id());
    }

    private Item across(Item item, int slot) {
        return shelves.item(everywhere(slot).at(item.number() % scale.pages()));
    }

    private Shuffle everywhere(int slot) {
        return new Shuffle(scale.pages(), Draw.LINK_TARGET.below(scale.pages(), seed(), slot));
    }

    private Shuffle within(int space, int slot) {
        int pages = shelves.pages(space);
        return new Shuffle(pages, Draw.LINK_TARGET.below(pages, seed(), (long) space * SLOTS + slot));
    }

    /** In half of the texts, links are there from the first version on. */
    private int since(Item item, int slot, int versions) {
        double drawn = Draw.LINK_SINCE.share(seed(), item.id() * SLOTS + slot);
        return 1 + (int) (Math.max(0, 2 * drawn - 1) * versions);
    }

    private int article(long id) {
        return 1 + Draw.LINKS_WEB.below(ARTICLES, seed(), -id);
    }

    private static void add(List<Reference> found, Reference reference) {
        if (found.stream().noneMatch(one -> one.names(reference.key(), reference.title()))) {
            found.add(reference);
        }
    }

    private long seed() {
        return scale.seed();
    }
}
