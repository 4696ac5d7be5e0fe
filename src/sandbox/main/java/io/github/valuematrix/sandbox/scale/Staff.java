package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Those who write in the wiki: all users but the five whom one can log in as. Each space is home to as many of them as
 * its share of the pages is, small spaces share one. Three of four things in a space come from those at home there, the
 * rest from those at home elsewhere; and of those at home in a space, one in eight writes half.
 */
final class Staff {

    private static final String[] FIRST = {"Anna", "Bela", "Carla", "David", "Elif", "Femi", "Greta", "Hugo", "Iris",
        "Jonas", "Kira", "Leon", "Mila", "Nils", "Olga", "Pavel", "Rosa", "Samir", "Tara", "Ugo", "Vera", "Wim",
        "Yara", "Zeno"};
    private static final String[] BEGIN = {"Ash", "Bren", "Cor", "Dal", "Eber", "Falk", "Gar", "Hol", "Ing", "Jar",
        "Kel", "Lind", "Mor", "Nor", "Ost", "Pel", "Rav", "Sand", "Thorn", "Wen"};
    private static final String[] END = {"berg", "by", "dahl", "ford", "gren", "holm", "kamp", "ley", "man", "ner",
        "quist", "rup", "stad", "ton", "well"};
    private static final double AT_HOME = 0.75;

    private final Scale scale;
    private final Shelves shelves;
    private final List<Person> people;
    private final Map<String, Integer> numbers = new HashMap<>();

    Staff(Scale scale, Shelves shelves) {
        this.scale = scale;
        this.shelves = shelves;
        people = IntStream.range(0, scale.users() - Scale.PEOPLE_OF_THE_SANDBOX).mapToObj(Staff::person).toList();
        IntStream.range(0, people.size()).forEach(number -> numbers.put(people.get(number).key(), number));
    }

    private static Person person(int number) {
        int name = number * 7 + number / FIRST.length;
        String first = FIRST[number % FIRST.length];
        String last = BEGIN[name % BEGIN.length] + END[name / BEGIN.length % END.length];
        String user = first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT) + "." + (number + 1);
        return new Person("5ca1e" + String.format("%027x", number + 1), user, first + " " + last,
                user + "@example.com");
    }

    List<Person> people() {
        return people;
    }

    /** Null for somebody who is not of the staff. */
    Integer number(String userKey) {
        return numbers.get(userKey);
    }

    /** The user key. */
    String key(int number) {
        return people.get(number).key();
    }

    /** Who is home in the space, the busiest first: from this one … */
    int firstAtHome(int space) {
        return (int) ((long) people.size() * shelves.firstPage(space) / scale.pages());
    }

    private int atHome(int space) {
        long end = (long) people.size() * (shelves.firstPage(space) + shelves.pages(space)) / scale.pages();
        return (int) Math.max(1, end - firstAtHome(space));
    }

    /** Who does the thing with this id in a space. */
    int author(int space, long id) {
        boolean home = isPersonal(space) || Draw.AUTHOR.share(scale.seed(), id) < AT_HOME;
        int from = home ? space
                : shelves.item(Draw.AUTHOR_SPACE.below(scale.contents(), scale.seed(), id)).space();
        if (isPersonal(from)) {
            return owner(from);
        }
        double share = Draw.AUTHOR_AT_HOME.share(scale.seed(), id);
        return firstAtHome(from) + (int) (atHome(from) * share * share * share);
    }

    /** One space in twenty belongs to one person, as long as there are people who have none. */
    boolean isPersonal(int space) {
        return space % 20 == 19 && space / 20 < people.size();
    }

    int owner(int personalSpace) {
        int spaces = Math.min(scale.spaces() / 20, people.size());
        return (int) ((long) (personalSpace / 20) * people.size() / spaces);
    }
}
