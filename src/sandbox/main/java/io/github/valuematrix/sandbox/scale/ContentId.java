package io.github.valuematrix.sandbox.scale;

/**
 * The id of computed content, by arithmetic: each page or blog post has a run of ids for itself, its old versions, its
 * comments, and what comments said before they were edited. All lie far above the ids that the database hands out.
 *
 * @param item  which page or blog post: its number in the wiki
 * @param place where in its run
 */
record ContentId(int item, int place) {

    static final int MOST_VERSIONS = 1 << 13;
    static final int MOST_COMMENTS = 1 << 13;

    private static final long FIRST = 1L << 36;
    private static final int RUN = 1 << 15;
    private static final int FIRST_COMMENT = 1 << 13;
    private static final int FIRST_EDITED = 1 << 14;

    static boolean isOne(long id, int items) {
        return id >= FIRST && id < FIRST + (long) items * RUN;
    }

    static ContentId of(long id) {
        return new ContentId((int) ((id - FIRST) / RUN), (int) ((id - FIRST) % RUN));
    }

    static long page(int item) {
        return FIRST + (long) item * RUN;
    }

    /** The first page or blog post whose id is above this one. */
    static int after(long id) {
        return id < FIRST ? 0 : of(id).item() + 1;
    }

    /** Counted from 1; the current version has the id of the page. */
    static long oldVersion(int item, int version) {
        return page(item) + version;
    }

    /** Counted from 0. */
    static long comment(int item, int comment) {
        return page(item) + FIRST_COMMENT + comment;
    }

    static long beforeEdit(int item, int comment) {
        return page(item) + FIRST_EDITED + comment;
    }

    boolean isPage() {
        return place == 0;
    }

    boolean isOldVersion() {
        return place > 0 && place < FIRST_COMMENT;
    }

    boolean isComment() {
        return place >= FIRST_COMMENT && place < FIRST_EDITED;
    }

    boolean isBeforeEdit() {
        return place >= FIRST_EDITED && place < FIRST_EDITED + MOST_COMMENTS;
    }

    /** The number of the comment, also of one before its edit. */
    int comment() {
        return place - (isComment() ? FIRST_COMMENT : FIRST_EDITED);
    }
}
