package io.github.valuematrix.adoption;

/**
 * How much an eligible person contributed, to one space or the whole site, on a day.
 *
 * @param day since 1970-01-01
 */
public record PersonDay(int person, int day, long contributions) {

    public PersonDay {
        if (contributions < 1) {
            throw new IllegalArgumentException("who contributes on a day does so at least once, not " + contributions);
        }
    }
}
