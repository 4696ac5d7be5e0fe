package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;
import java.util.Locale;
import java.util.Optional;

/**
 * The one thing to do next in a space: it goes with what is missing at the first gate that is not passed. The texts say
 * what to do, what it takes, why it helps, and where the button leads.
 */
public enum NextStep {

    /** Nobody has written for a year. */
    REVIVE(Place.NEW_BLOG_POST),
    /** Fewer people than figures may be said of. */
    INVITE_PEOPLE(Place.PERMISSIONS),
    /** Enough people, and too little that they did. */
    START_WRITING(Place.NEW_PAGE),
    /** Too little that could have been answered. */
    PUBLISH_MORE(Place.NEW_BLOG_POST),
    /** Too few edits to say who writes together. */
    EDIT_MORE(Place.PAGES),
    /** Too few pages and blog posts are answered within a week. */
    ANSWER_PAGES(Place.PAGES),
    /** Too few comments are. */
    ANSWER_COMMENTS(Place.PAGES),
    /** Too few pages have a second author. */
    SHARE_PAGES(Place.PAGES),
    /** Too few answers, and too few pages with a second author. */
    WATCH_TOGETHER(Place.PAGES),
    /** Too few answers, though people of several silos meet here: ahead of the journey. */
    ANSWER_OTHER_SILOS(Place.PAGES),
    /** Too few ties to say how many lead to other silos. */
    CONNECT_PEOPLE(Place.PAGES),
    /** No other silo takes part. */
    OPEN_THE_SPACE(Place.PERMISSIONS),
    /** Some other silo takes part, and it needs more of them. */
    BRING_ANOTHER_SILO(Place.NEW_BLOG_POST),
    /** Most people still work with their own silo. */
    WORK_ACROSS(Place.PAGES),
    /** In too few quarters do people of different silos meet for the first time. */
    MEET_NEW_PEOPLE(Place.NEW_BLOG_POST),
    /** It cannot be told yet who had met before. */
    WAIT_FOR_THE_PAST(Place.PAGES),
    /** Customers take part, and the silos do not work together: ahead of the journey. */
    CARRY_OVER(Place.NEW_PAGE),
    /** Nobody said who is a customer or partner. */
    NAME_CUSTOMERS(Place.ADMINISTRATION),
    /** No customer or partner took part. */
    INVITE_CUSTOMERS(Place.PERMISSIONS),
    /** They did, in too few quarters. */
    KEEP_CUSTOMERS(Place.NEW_BLOG_POST),
    /** All gates are passed. */
    SHOW_OTHERS(Place.NEW_BLOG_POST);

    /** Of the text for a number that is hidden. */
    public static final String TAKES_HIDDEN = "value-matrix.next-step.takes-hidden";

    private static final String KEY = "value-matrix.next-step.";

    private final Place place;

    NextStep(Place place) {
        this.place = place;
    }

    public static NextStep of(Standpoint standpoint) {
        return new StepChoice(standpoint).step();
    }

    public Place place() {
        return place;
    }

    /**
     * How many of what its text names it takes to pass the gate, or to say whether it is passed, as things stand today.
     * Empty if that is no number, and then the text has no place for one; absent where it is hidden, and then
     * {@link #TAKES_HIDDEN} stands for the text.
     */
    public Optional<Said<Long>> gap(Standpoint standpoint) {
        return new Gap(standpoint).of(this);
    }

    /** Of the text that says what to do. */
    public String order() {
        return key("order");
    }

    /** Of the text that says what it takes; its argument is the gap, if there is one. */
    public String takes() {
        return key("takes");
    }

    /** Of the text that says why it helps. */
    public String why() {
        return key("why");
    }

    /** Of the label of its button. */
    public String button() {
        return key("button");
    }

    private String key(String part) {
        return KEY + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
    }
}
