package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Pages;
import io.github.valuematrix.activity.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small wiki as a script of who did what: a line is a day, a person, what they did and to what.
 *
 * <pre>
 * 2026-07-01 anna creates FS/Home
 * 2026-07-02 ben edits FS/Home
 * 2026-07-03 cara comments FS/Home as c1
 * 2026-07-03 anna answers c1
 * 2026-07-04 dan links FS/Home to QA/Plan
 * </pre>
 *
 * Everything happens at 10:00 UTC, answers at 11:30. What is done to a page comes after its creation.
 */
final class WikiScript {

    private static final int FIRST_COMMENT = 1000;

    private final Map<String, Pages> pages = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Long> comments = new HashMap<>();
    private final Map<String, String> commented = new HashMap<>();
    private final Map<String, Long> spaces;

    /** @param spaces ids by key */
    WikiScript(Map<String, Long> spaces) {
        this.spaces = spaces;
    }

    List<Pages> pages(String script) {
        script.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> act(line.split(" +")));
        return new ArrayList<>(pages.values());
    }

    private void act(String... words) {
        Person person = new Person(words[1]);
        String target = words[3];
        String time = words[0] + "T10:00:00Z";
        switch (words[2]) {
            case "creates" -> create(target, person, time);
            case "edits" -> pages.get(target).version(versions.merge(target, 1, Integer::sum), person, time);
            case "comments" -> comment(target, person, time, words.length > 5 ? words[5] : "");
            case "answers" -> pages.get(commented.get(target)).reply(nextComment(words[0] + person),
                    comments.get(target), person, words[0] + "T11:30:00Z");
            case "links" -> pages.get(target).crossLink(space(words[5]), title(words[5]), person, time);
            default -> throw new IllegalArgumentException("nobody knows how to: " + words[2]);
        }
    }

    private void create(String page, Person person, String time) {
        versions.put(page, 1);
        pages.put(page, Pages.page(pages.size() + 1L).in(spaces.get(space(page)), space(page)).titled(title(page))
                .createdBy(person, time));
    }

    private void comment(String page, Person person, String time, String name) {
        long id = nextComment(name.isEmpty() ? page + time + person : name);
        commented.put(name, page);
        pages.get(page).comment(id, person, time);
    }

    private long nextComment(String name) {
        comments.put(name, (long) FIRST_COMMENT + comments.size());
        return comments.get(name);
    }

    private static String space(String page) {
        return page.substring(0, page.indexOf('/'));
    }

    private static String title(String page) {
        return page.substring(page.indexOf('/') + 1);
    }
}
