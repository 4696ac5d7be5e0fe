package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;

/** What a browser reports of the pages it shows. Each message begins with the address that it is about. */
final class Console {

    private static final Pattern REFUSAL = Pattern.compile("status of 40[034]");

    /** The browser asks for it by itself beside what names no icon, such as an answer to a program. */
    private static final Pattern ICON_OF_THE_HOST = Pattern.compile("^http://[^/]+/favicon\\.ico .*status of 404");

    private final Set<String> refused = new HashSet<>();

    void expectRefusal(String page) {
        refused.add(page);
    }

    void hasNoErrors(LogEntries entries) {
        List<String> errors = entries.getAll().stream().filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage).filter(message -> !isExpected(message)).toList();
        assertThat(errors).as("script errors").isEmpty();
    }

    private boolean isExpected(String message) {
        return ICON_OF_THE_HOST.matcher(message).find()
                || REFUSAL.matcher(message).find() && refused.stream().anyMatch(page -> message.startsWith(page + " "));
    }
}
