package io.github.valuematrix.sandbox;

/** What somebody writes wherever one can write something, to have it run in the browser of whoever reads it. */
enum Hostile {

    SPACE, OTHER_SPACE, DESCRIPTION, PAGE, POST, COMMENT, WORDS, PERSON, USER, MAIL, GROUP, SILO, CATEGORY,
    PARAMETER, TITLE, CELL, HEADING, SETTING;

    /** Turns the direction of what follows it. */
    private static final char RIGHT_TO_LEFT = '\u202E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    /** In quotes or out of them, and as a template or a message. */
    String text() {
        return RIGHT_TO_LEFT + "<script>xss(" + ordinal() + ")</script>\"'><img src=x onerror=xss(" + ordinal() + ")>"
                + RIGHT_TO_LEFT_MARK + "{0}$action";
    }

    /** For where an equals sign has a meaning. */
    String withoutEquals() {
        return RIGHT_TO_LEFT + "<script>xss(" + ordinal() + ")</script>\"'>" + RIGHT_TO_LEFT_MARK;
    }
}
