package io.github.valuematrix.sandbox.demo;

/**
 * How people of one space write together.
 *
 * @param answered the share of pages and posts with a comment by somebody else within a week
 * @param median hours until that first comment, in the middle
 * @param threads further conversations per page
 * @param revisions later changes per page
 * @param shared the share of changes made by somebody else
 * @param openness the share of editors and commenters who come from other spaces
 * @param authors the share of those who start a page and come from other spaces
 */
record Habits(double answered, double median, double threads, double revisions, double shared, double openness,
        double authors) {
}
