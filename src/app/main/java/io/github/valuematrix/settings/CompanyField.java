package io.github.valuematrix.settings;

import java.util.Locale;

/**
 * What can be written about the company, its silos and privacy; the numbers of gates apart. Lists have one entry a
 * line.
 */
public enum CompanyField {

    RULE("rule"),
    GROUPS("groups"),
    CATEGORIES("categories"),
    OUTSIDE_GROUPS("outsideGroups"),
    MAIL_DOMAINS("mailDomains"),
    ANONYMOUS("anonymousOutside"),
    LEFT_OUT_PEOPLE("leftOutPeople"),
    LEFT_OUT_GROUPS("leftOutGroups"),
    LEFT_OUT_SPACES("leftOutSpaces"),
    ARCHIVED_SPACES("leaveOutArchivedSpaces"),
    PERSONAL_SPACES("leaveOutPersonalSpaces"),
    K("k");

    /** Of a box that is ticked; anything else is not. */
    public static final String YES = "yes";

    private final String key;

    CompanyField(String key) {
        this.key = key;
    }

    /** Its name in forms. */
    public String key() {
        return key;
    }

    /** Its name where it is kept. */
    String keptAs() {
        return "company." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
