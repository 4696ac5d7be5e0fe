package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Fernhill Engineering, which makes and looks after pumps: two years of its wiki, the same at each run but for the
 * dates, which move by whole weeks so that the last of them lies within the week before today.
 */
public final class DemoCompany {

    private static final long SEED = 2009;

    private final Material material = Material.read();
    private final Crowd crowd = new Crowd(material.people());
    private final WikiWriter writer;
    private final WorkCalendar calendar;
    private final Writers writers;
    private final Register register;

    private DemoCompany(WikiWriter writer, LocalDate today, ZoneId zone) {
        this.writer = writer;
        calendar = new WorkCalendar(today, zone);
        writers = new Writers(SEED, calendar, new Shelf(), material.hubs(), material.people());
        register = new Register(writer, calendar);
    }

    /** Writes the whole company into an empty wiki; times of day are those of the zone. */
    public static void write(WikiWriter writer, LocalDate today, ZoneId zone) {
        new DemoCompany(writer, today, zone).write();
        writer.flush();
    }

    private void write() {
        Directory directory = new Directory(writer, crowd);
        material.people().forEach(directory::enter);
        material.spaces().forEach(space -> directory.enter(space, register, calendar));
        PageAuthor author = new PageAuthor(writers);
        Talk talk = new Talk(writers, material.smallTalk());
        handwritten(author, talk);
        for (OpenPage page : openPages()) {
            register.enter(page, author.versions(page), page.plan().fate(), null);
            converse(page, talk);
        }
    }

    private List<OpenPage> openPages() {
        Titles titles = new Titles(material, writers);
        List<OpenPage> open = new ArrayList<>();
        Agenda agenda = new Agenda(crowd, calendar, topic -> material.topics().get(topic).blog());
        for (PlannedPage plan : agenda.of(material.spaces(), SEED)) {
            OpenPage page = titles.open(plan);
            if (!page.blog()) {
                writers.shelf().add(new Shelf.Shelved(plan, page.title(), page.facts()));
            }
            open.add(page);
        }
        return open;
    }

    private void handwritten(PageAuthor author, Talk talk) {
        Handwriting handwriting = new Handwriting(material, crowd, calendar);
        List<HandwrittenPage> oldestFirst = material.handwritten().stream()
                .sorted(Comparator.comparing(page -> -page.history().get(0).days())).toList();
        for (HandwrittenPage written : oldestFirst) {
            OpenPage page = handwriting.open(written, -1);
            Long draftOf = written.draftOf() == null ? null : register.page(written.space(), written.draftOf());
            register.enter(page, author.versions(page), status(written), draftOf);
            converse(page, talk);
            restrict(written);
        }
    }

    private static ContentStatus status(HandwrittenPage page) {
        return page.status() == null ? ContentStatus.CURRENT
                : ContentStatus.valueOf(page.status().toUpperCase(Locale.ROOT));
    }

    private void restrict(HandwrittenPage page) {
        if (page.viewers() != null) {
            writer.add(new Restriction(register.page(page.space(), page.title()), Right.VIEW,
                    Subject.group(page.viewers())));
        }
    }

    private void converse(OpenPage page, Talk talk) {
        List<List<String>> texts = talk.below(page);
        for (int i = 0; i < texts.size(); i++) {
            register.enter(page, page.plan().conversations().get(i), texts.get(i));
        }
    }
}
