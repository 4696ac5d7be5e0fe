package io.github.valuematrix.permission;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserManager;
import io.github.valuematrix.ledger.ReportReaders;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one place that asks Confluence what a person may see; a reader of null is somebody anonymous.
 */
@Named
public class Permissions {

    private final PermissionManager permissions;
    private final SpaceManager spaces;
    private final UserManager users;
    private final ReportReaders readers;

    @Inject
    public Permissions(@ComponentImport PermissionManager permissions, SpaceManager spaces,
                       @ComponentImport("salUserManager") UserManager users, ReportReaders readers) {
        this.permissions = permissions;
        this.spaces = spaces;
        this.users = users;
        this.readers = readers;
    }

    /** Who is asking on this thread; null for somebody anonymous. */
    public ConfluenceUser reader() {
        return AuthenticatedUserThreadLocal.get();
    }

    /** Whether the reader administers the site. */
    public boolean administersSite(ConfluenceUser reader) {
        return reader != null && users.isAdmin(reader.getKey());
    }

    /**
     * The space with this key if the reader may read its report: its admins and site admins may, and whom its admins
     * named as a reader, as long as they may view the space.
     */
    public Optional<Space> spaceOfReport(ConfluenceUser reader, String spaceKey) {
        return space(reader, spaceKey).filter(space -> mayAdminister(reader, space) || isReader(reader, space));
    }

    private boolean isReader(ConfluenceUser person, Space space) {
        return readers.of(space.getId()).stream().anyMatch(reader -> reader.isGroup()
                ? users.isUserInGroup(person.getKey(), reader.groupName())
                : person.getKey().getStringValue().equals(reader.userKey())) && may(person, Permission.VIEW, space);
    }

    /** The space with this key if the reader may set what holds for it: its admins and site admins may. */
    public Optional<Space> spaceToAdminister(ConfluenceUser reader, String spaceKey) {
        return space(reader, spaceKey).filter(space -> mayAdminister(reader, space));
    }

    private Optional<Space> space(ConfluenceUser reader, String spaceKey) {
        return reader == null || spaceKey == null ? Optional.empty() : Optional.ofNullable(spaces.getSpace(spaceKey));
    }

    /** Whether the reader administers the site or this space. */
    public boolean mayAdminister(ConfluenceUser reader, Space space) {
        return administersSite(reader) || reader != null && may(reader, Permission.ADMINISTER, space);
    }

    /** The spaces that the reader may set something for, personal ones too: all of them for site admins. */
    public List<Space> administered(ConfluenceUser reader) {
        if (reader == null) {
            return List.of();
        }
        List<Space> all = spaces.getAllSpaces();
        return administersSite(reader) ? all : permissions.getPermittedEntities(reader, Permission.ADMINISTER, all);
    }

    /** Whether the reader may change this content; nothing (null) can be changed by nobody. */
    public boolean mayEdit(ConfluenceUser reader, ContentEntityObject content) {
        return content != null && may(reader, Permission.EDIT, content);
    }

    /** Those of the spaces that are there and that the reader may view, in the order of their keys. */
    public List<Space> visible(ConfluenceUser reader, Collection<String> spaceKeys) {
        List<Space> there = spaceKeys.stream().map(spaces::getSpace).filter(Objects::nonNull).distinct().toList();
        return permissions.getPermittedEntities(reader, Permission.VIEW, there).stream()
                .sorted(Comparator.comparing(Space::getKey)).toList();
    }

    /** Those of the pages and blog posts that the reader may view. */
    public <T extends ContentEntityObject> List<T> visibleContent(ConfluenceUser reader, List<T> content) {
        return permissions.getPermittedEntities(reader, Permission.VIEW, content);
    }

    /**
     * Those of the spaces that are there but must not be named to the reader. A key without a space hides nothing.
     */
    public Set<String> hidden(ConfluenceUser reader, Collection<String> spaceKeys) {
        if (administersSite(reader)) {
            return Set.of();
        }
        List<Space> there = spaceKeys.stream().map(spaces::getSpace).filter(Objects::nonNull).toList();
        Set<String> visible = keys(permissions.getPermittedEntities(reader, Permission.VIEW, there));
        return keys(there).stream().filter(key -> !visible.contains(key)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> keys(List<Space> spaces) {
        return spaces.stream().map(Space::getKey).collect(Collectors.toSet());
    }

    private boolean may(ConfluenceUser reader, Permission permission, Object what) {
        return !permissions.getPermittedEntities(reader, permission, List.of(what)).isEmpty();
    }
}
