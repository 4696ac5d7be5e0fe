package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.directory.Account;
import io.github.valuematrix.directory.Directory;
import io.github.valuematrix.directory.NameCheck;
import io.github.valuematrix.ledger.ReportReader;
import io.github.valuematrix.ledger.ReportReaders;
import io.github.valuematrix.ledger.TimelineNote;
import io.github.valuematrix.ledger.TimelineNotes;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the admins of a space set for its report: notes on its timeline, and who else may read it. Whether somebody is
 * one of them is asked before.
 */
@Named
public class SpaceSettings {

    private static final String KEY = "value-matrix.report.settings.";

    private final TimelineNotes notes;
    private final ReportReaders readers;
    private final Directory directory;
    private final NameCheck names;
    private final TransactionTemplate transactions;
    private final Today today;
    private final Wording wording;

    @Inject
    public SpaceSettings(TimelineNotes notes, ReportReaders readers, Directory directory, NameCheck names,
                         @ComponentImport TransactionTemplate transactions, Today today, Wording wording) {
        this.notes = notes;
        this.readers = readers;
        this.directory = directory;
        this.names = names;
        this.transactions = transactions;
        this.today = today;
        this.wording = wording;
    }

    /** The earliest first. */
    List<TimelineNote> notes(Space space) {
        return notes.of(space.getId());
    }

    /** How many people and groups may read the report without administering the space. */
    int readers(Space space) {
        return readers.of(space.getId()).size();
    }

    /** Texts by the name of the field; empty if it is saved. */
    Map<String, String> addNote(Space space, NoteInput input) {
        Map<String, String> problems = input.problems(today.day());
        if (problems.isEmpty() && notes.of(space.getId()).size() >= TimelineNote.MOST) {
            problems.put("text", KEY + "note.many");
        }
        if (problems.isEmpty()) {
            notes.add(space.getId(), input.asDay().orElseThrow(), input.text());
        }
        return problems.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                problem -> wording.text(problem.getValue(), TimelineNote.LONGEST)));
    }

    void removeNote(Space space, long id) {
        notes.remove(space.getId(), id);
    }

    /** What is wrong with it; empty if it is saved. */
    String addReader(Space space, ReaderInput input) {
        return transactions.execute(() -> problem(space, input)).map(problem ->
                wording.text(problem.key(), problem.arguments().toArray(Serializable[]::new))).orElse("");
    }

    private Optional<Problem> problem(Space space, ReaderInput input) {
        List<ReportReader> present = readers.of(space.getId());
        if (input.name().isEmpty()) {
            return Optional.of(Problem.of(KEY + "reader.no-name"));
        }
        if (present.size() >= ReportReader.MOST) {
            return Optional.of(Problem.of(KEY + "reader.many"));
        }
        return input.isGroup() ? addGroup(space, input.name(), present) : addPerson(space, input.name(), present);
    }

    private Optional<Problem> addPerson(Space space, String name, List<ReportReader> present) {
        Optional<Account> person = directory.person(name);
        if (person.isEmpty()) {
            return Optional.of(names.noPerson(name));
        }
        if (present.stream().anyMatch(reader -> person.get().key().equals(reader.userKey()))) {
            return Optional.of(Problem.of(KEY + "reader.twice"));
        }
        readers.addPerson(space.getId(), person.get().key());
        return Optional.empty();
    }

    private Optional<Problem> addGroup(Space space, String name, List<ReportReader> present) {
        Optional<String> group = directory.group(name);
        if (group.isEmpty()) {
            return Optional.of(names.noGroup(name));
        }
        if (present.stream().anyMatch(reader -> group.get().equals(reader.groupName()))) {
            return Optional.of(Problem.of(KEY + "reader.twice"));
        }
        readers.addGroup(space.getId(), group.get());
        return Optional.empty();
    }

    void removeReader(Space space, long id) {
        readers.remove(space.getId(), id);
    }

    /** @param problems texts by the name of the field: day, text or name */
    SpaceSettingsPage page(Space space, NoteInput note, ReaderInput reader, Map<String, String> problems,
                           boolean saved) {
        return new SpaceSettingsPage(space.getKey(),
                "adoption.action?key=" + URLEncoder.encode(space.getKey(), StandardCharsets.UTF_8), saved ? wording.text(KEY + "saved") : "",
                notes.of(space.getId()).stream().map(this::entry).toList(),
                new SpaceSettingsPage.NoteForm(note.day(), note.text(), problems.getOrDefault("day", ""),
                        problems.getOrDefault("text", "")),
                entries(readers.of(space.getId())), new SpaceSettingsPage.ReaderForm(reader.isGroup(), reader.name(),
                        problems.getOrDefault("name", "")));
    }

    private SpaceSettingsPage.Entry entry(TimelineNote note) {
        return new SpaceSettingsPage.Entry(String.valueOf(note.id()), wording.day(note.day()), note.text(), "");
    }

    private List<SpaceSettingsPage.Entry> entries(List<ReportReader> named) {
        return transactions.execute(() -> {
            Map<String, String> people = directory.accounts(named.stream().map(ReportReader::userKey)
                            .filter(Objects::nonNull).toList()).stream()
                    .collect(Collectors.toMap(Account::key, Account::name));
            return named.stream().map(reader -> reader.isGroup()
                    ? entry(reader, "group", reader.groupName(), directory.group(reader.groupName()).isPresent())
                    : entry(reader, "person", people.getOrDefault(reader.userKey(), ""),
                            people.containsKey(reader.userKey()))).toList();
        });
    }

    private SpaceSettingsPage.Entry entry(ReportReader reader, String kind, String name, boolean isThere) {
        return new SpaceSettingsPage.Entry(String.valueOf(reader.id()), wording.text(KEY + "reader." + kind), name,
                isThere ? "" : wording.text(KEY + "reader.gone"));
    }
}
