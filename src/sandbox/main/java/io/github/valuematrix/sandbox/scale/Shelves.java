package io.github.valuematrix.sandbox.scale;

import java.util.Arrays;

/**
 * How pages, blog posts and comments are spread over the spaces: by Zipf's law, the r-th largest space has 1/r of what
 * the largest has. Of 5 000 spaces the largest has a ninth of all pages and half of them have fewer than 50; every space has
 * its home page. Within a space the comments are spread over its pages and blog posts so that the share of the x most
 * discussed is log(1 + x/e) / log(1 + 1/e): of e = 0.002, a tenth of the pages has two thirds of the comments.
 */
final class Shelves {

    private static final double MOST_DISCUSSED = 0.002;

    private final Scale scale;
    /** Where the pages, and the blog posts, of each space begin, and after the last space where all end. */
    private final int[] pages;
    private final int[] posts;

    Shelves(Scale scale) {
        this.scale = scale;
        double all = 0;
        for (int space = 0; space < scale.spaces(); space++) {
            all += 1.0 / (space + 1);
        }
        pages = new int[scale.spaces() + 1];
        posts = new int[scale.spaces() + 1];
        double sum = 0;
        for (int space = 1; space <= scale.spaces(); space++) {
            sum += 1.0 / space;
            double share = space == scale.spaces() ? 1 : sum / all;
            pages[space] = space + (int) Math.round((scale.pages() - scale.spaces()) * share);
            posts[space] = (int) Math.round(scale.blogPosts() * share);
        }
    }

    int pages(int space) {
        return pages[space + 1] - pages[space];
    }

    int posts(int space) {
        return posts[space + 1] - posts[space];
    }

    int firstPage(int space) {
        return pages[space];
    }

    int firstPost(int space) {
        return scale.pages() + posts[space];
    }

    Item item(int number) {
        boolean isPost = number >= scale.pages();
        int[] starts = isPost ? posts : pages;
        int of = isPost ? number - scale.pages() : number;
        int space = upTo(starts, of);
        return new Item(number, space, of - starts[space], isPost);
    }

    /** The page, or after the last page the blog post, at this place of the space. */
    Item item(int space, int place) {
        int count = pages(space);
        return item(place < count ? pages[space] + place : firstPost(space) + place - count);
    }

    /** The way back from {@link #item(int, int)}. */
    int place(Item item) {
        return item.isBlogPost() ? pages(item.space()) + item.position() : item.position();
    }

    int items(int space) {
        return pages(space) + posts(space);
    }

    int comments(Item item) {
        int count = items(item.space());
        int shift = Draw.COMMENT_RANK.below(count, scale.seed(), item.space());
        int rank = new Shuffle(count, shift).at(place(item));
        long all = commentsBefore(item.space() + 1) - commentsBefore(item.space());
        return (int) (upToRank(rank + 1, count, all) - upToRank(rank, count, all));
    }

    private long commentsBefore(int space) {
        return (long) scale.comments() * (pages[space] + posts[space]) / scale.contents();
    }

    private static long upToRank(int rank, int count, long all) {
        return rank == count ? all
                : (long) (all * Math.log1p(rank / (count * MOST_DISCUSSED)) / Math.log1p(1 / MOST_DISCUSSED));
    }

    private static int upTo(int[] starts, int number) {
        int found = Arrays.binarySearch(starts, number);
        int at = found < 0 ? -found - 2 : found;
        while (starts[at + 1] == starts[at]) {
            at++;
        }
        return at;
    }
}
