package io.github.valuematrix.directory;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads people and groups, many at once. A directory that does not answer holds up nothing: what it does not say is
 * said in the log and counts as empty.
 */
@Named
public class Directory {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final int AT_ONCE = 500;

    private final UserAccessor users;

    @Inject
    public Directory(@ComponentImport UserAccessor users) {
        this.users = users;
    }

    /** Those of them who are there. */
    public List<Account> accounts(Collection<String> userKeys) {
        List<UserKey> keys = userKeys.stream().map(UserKey::new).toList();
        List<Account> accounts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<UserKey> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            accounts.addAll(asked("people", List.of(), () -> users.getUsersByUserKeys(some).stream()
                    .map(Directory::account).toList()));
        }
        return accounts;
    }

    /** Who has this user name; empty also where the directory does not say. */
    public Optional<Account> person(String name) {
        return asked("the person " + name, Optional.empty(), () -> Optional.ofNullable(users.getUserByName(name))
                .map(Directory::account));
    }

    /** The group of this name, as the directory spells it; empty also where the directory does not say. */
    public Optional<String> group(String name) {
        return asked("the group " + name, Optional.empty(), () -> Optional.ofNullable(users.getGroup(name))
                .map(Group::getName));
    }

    private static Account account(ConfluenceUser user) {
        return new Account(user.getKey().getStringValue(), lower(user.getName()), lower(user.getEmail()));
    }

    /** Whether there is somebody of this user name; yes where the directory does not say. */
    public boolean hasPerson(String name) {
        return asked("the person " + name, true, () -> users.getUserByName(name) != null);
    }

    /** Whether there is such a group; yes where the directory does not say. */
    public boolean hasGroup(String name) {
        return asked("the group " + name, true, () -> users.getGroup(name) != null);
    }

    List<String> groups() {
        return asked("groups", List.of(), () -> {
            List<String> names = new ArrayList<>();
            for (Group group : users.getGroups()) {
                names.add(group.getName());
            }
            return names;
        });
    }

    /** To ask for members by patterns. */
    public GroupReading reading() {
        return new GroupReading(this);
    }

    /** The user names, in lower case, of those in the group of this name. */
    List<String> members(String name) {
        return asked("the group " + name, List.of(), () -> {
            Group group = users.getGroup(name);
            return group == null ? List.of()
                    : users.getMemberNamesAsList(group).stream().map(Directory::lower).toList();
        });
    }

    private static <T> T asked(String what, T otherwise, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The user directory did not say anything of {}; counted as empty until it does.", what, e);
            return otherwise;
        }
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
