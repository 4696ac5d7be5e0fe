package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The spaces of the wiki. Each begins at some time within the first two thirds of all that was ever done; one in fifty
 * was closed and is archived.
 */
final class Premises {

    private static final long FIRST_ID = 1L << 33;
    private static final String[] FIELDS = {"Pumps", "Valves", "Seals", "Drives", "Field service", "Purchasing",
        "Quality", "Test rigs", "Sales", "Training", "Logistics", "Finance"};
    private static final String[] CATEGORIES = {"Engineering", "Engineering", "Engineering", "Engineering", "Service",
        "Supply", "Quality", "Engineering", "Sales", "Service", "Supply", null};
    private static final double LATEST_START = 0.67;
    private static final double TIME_OF_ARCHIVED = 0.25;

    private final long seed;
    private final List<Space> spaces;
    private final Map<String, Integer> numbers = new HashMap<>();

    Premises(Scale scale, Shelves shelves, Staff staff, Timeline timeline) {
        seed = scale.seed();
        spaces = IntStream.range(0, scale.spaces()).mapToObj(number -> space(number, shelves, staff, timeline))
                .toList();
        IntStream.range(0, spaces.size()).forEach(number -> numbers.put(lower(spaces.get(number).key()), number));
    }

    private Space space(int number, Shelves shelves, Staff staff, Timeline timeline) {
        boolean personal = staff.isPersonal(number);
        int founder = personal ? staff.owner(number) : staff.firstAtHome(number);
        String key = personal ? "~" + staff.people().get(founder).name() : "SP" + (number + 1);
        String name = personal ? staff.people().get(founder).fullName()
                : FIELDS[number % FIELDS.length] + " " + (number / FIELDS.length + 1);
        return new Space(FIRST_ID + number, key, name, personal, isArchived(number),
                ContentId.page(shelves.firstPage(number)), staff.key(founder), timeline.time(start(number)),
                personal ? null : CATEGORIES[number % CATEGORIES.length], "");
    }

    List<Space> spaces() {
        return spaces;
    }

    String key(int number) {
        return spaces.get(number).key();
    }

    static long id(int number) {
        return FIRST_ID + number;
    }

    /** -1 if it is none of these spaces. */
    int number(long spaceId) {
        return spaceId >= FIRST_ID && spaceId < FIRST_ID + spaces.size() ? (int) (spaceId - FIRST_ID) : -1;
    }

    /** The key in any case of letters; -1 if it is none of these spaces. */
    int number(String key) {
        return numbers.getOrDefault(lower(key), -1);
    }

    /** When it began, as a share of all that was ever done. */
    double start(int number) {
        return number == 0 ? 0 : Draw.SPACE_START.share(seed, number) * LATEST_START;
    }

    double end(int number) {
        return isArchived(number) ? start(number) + TIME_OF_ARCHIVED : 1;
    }

    private static boolean isArchived(int number) {
        return number % 50 == 25;
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
