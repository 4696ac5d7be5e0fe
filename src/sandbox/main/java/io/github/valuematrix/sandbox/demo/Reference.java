package io.github.valuematrix.sandbox.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes what points somewhere else: {@code link:topic} or {@code link:topic:fact} to an older page of a topic,
 * {@code page:KEY:Title} to that page, {@code missing:KEY:Title} to one that is not there, {@code web:https://address},
 * {@code status:Colour:TITLE}, {@code at:user.name} to mention somebody, {@code someone:KEY} for a name of that space.
 * Behind a bar stands another text for the link.
 */
final class Reference {

    private final PlannedPage page;
    private final long moment;
    private final Shelf shelf;
    private final Map<String, String> hubs;
    private final List<Employee> people;

    /** For a text written on that page at that moment; hubs are the pages that stand above the topics. */
    Reference(PlannedPage page, long moment, Shelf shelf, Map<String, String> hubs, List<Employee> people) {
        this.page = page;
        this.moment = moment;
        this.shelf = shelf;
        this.hubs = hubs;
        this.people = people;
    }

    String write(String gap, Facts facts, Random random) {
        int bar = gap.indexOf('|');
        String text = bar < 0 ? null : gap.substring(bar + 1);
        String[] parts = (bar < 0 ? gap : gap.substring(0, bar)).split(":", 3);
        return switch (parts[0]) {
            case "link" -> link(parts, text, facts, random);
            case "page", "missing" -> Markup.link(page.space(), parts[1], parts[2], text == null ? parts[2] : text);
            case "web" -> Markup.web("https:" + numbered(parts[2], random), text);
            case "status" -> Markup.status(parts[1], parts[2]);
            case "at" -> Markup.mention(named(parts[1]));
            case "someone" -> someone(parts[1], facts, random);
            default -> throw new IllegalArgumentException("Nothing is known about {" + gap + "}");
        };
    }

    /** An address with a number in place of its hash sign. */
    private static String numbered(String address, Random random) {
        return address.replace("#", String.valueOf(100 + random.nextInt(900)));
    }

    private String link(String[] parts, String text, Facts facts, Random random) {
        String fact = parts.length > 2 ? parts[2] : "case";
        return shelf.find(parts[1], page, facts, fact, moment, random)
                .map(found -> Markup.link(page.space(), found.page().space().key(), found.title(),
                        text == null ? found.title() : text))
                .orElseGet(() -> hub(parts[1], text));
    }

    private String hub(String topic, String text) {
        String[] keyAndTitle = hubs.get(topic).split(":", 2);
        return Markup.link(page.space(), keyAndTitle[0], keyAndTitle[1], text == null ? keyAndTitle[1] : text);
    }

    private Employee named(String name) {
        return people.stream().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
    }

    /** The same person all over one text. */
    private String someone(String key, Facts facts, Random random) {
        String fact = "someone:" + key;
        return facts.get(fact).orElseGet(() -> {
            List<Employee> there = people.stream().filter(e -> e.home().equals(key) && e.weight() >= 2
                    && e.from() == null && e.until() == null && !e.isPartner()).toList();
            String name = there.get(random.nextInt(there.size())).fullName();
            facts.with(fact, name);
            return name;
        });
    }
}
