package io.github.valuematrix.sandbox.scale;

/**
 * A page or blog post.
 *
 * @param number   in the wiki: first all pages, then all blog posts, each by space
 * @param space    which space, the largest is 0
 * @param position among the pages, or among the blog posts, of the space in the order of their creation
 */
record Item(int number, int space, int position, boolean isBlogPost) {

    long id() {
        return ContentId.page(number);
    }

    /** The page that the space shows first, with all others below it. */
    boolean isHome() {
        return position == 0 && !isBlogPost;
    }
}
