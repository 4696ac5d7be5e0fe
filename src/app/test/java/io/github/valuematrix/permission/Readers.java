package io.github.valuematrix.permission;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.github.valuematrix.ledger.ReportReader;
import io.github.valuematrix.ledger.ReportReaders;
import java.util.List;
import java.util.Set;

/**
 * A host with the spaces FS, PD and QA, their admin Maya, the site admin, and a reader who may view FS only.
 */
public final class Readers {

    public static final ConfluenceUser ADMIN = person("admin");
    public static final ConfluenceUser MAYA = person("maya");
    public static final ConfluenceUser RITA = person("rita");
    public static final ConfluenceUser NOBODY = null;

    private final PermissionManager permissions = mock(PermissionManager.class);
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ReportReaders readers = mock(ReportReaders.class);

    public Readers() {
        List.of("FS", "PD", "QA").forEach(this::addSpace);
        when(spaces.getSpace("fs")).thenAnswer(call -> spaces.getSpace("FS"));
        when(users.isAdmin(ADMIN.getKey())).thenReturn(true);
        allow(MAYA, Permission.ADMINISTER, Set.of("FS"));
        allow(MAYA, Permission.VIEW, Set.of("FS", "PD", "QA"));
        allow(RITA, Permission.VIEW, Set.of("FS"));
    }

    /** Names somebody, or a group, as a reader of the report of a space. */
    public void name(String spaceKey, ReportReader... named) {
        long id = spaces.getSpace(spaceKey).getId();
        when(readers.of(id)).thenReturn(List.of(named));
    }

    public void putInGroup(ConfluenceUser person, String group) {
        UserKey key = person.getKey();
        when(users.isUserInGroup(key, group)).thenReturn(true);
    }

    /** Permissions as they are when this person asks. */
    public Permissions asking(ConfluenceUser person) {
        return new Permissions(permissions, spaces, users, readers) {
            @Override
            public ConfluenceUser reader() {
                return person;
            }
        };
    }

    public void allow(ConfluenceUser person, Permission permission, Set<String> keys) {
        when(permissions.getPermittedEntities(eq(person), eq(permission), anyList())).thenAnswer(call ->
                call.<List<Space>>getArgument(2).stream().filter(space -> keys.contains(space.getKey())).toList());
    }

    private void addSpace(String key) {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn(key);
        when(space.getId()).thenReturn((long) key.hashCode());
        when(spaces.getSpace(key)).thenReturn(space);
        when(permissions.getPermittedEntities(any(), any(), anyList())).thenReturn(List.of());
    }

    private static ConfluenceUser person(String key) {
        ConfluenceUser person = mock(ConfluenceUser.class);
        when(person.getKey()).thenReturn(new UserKey(key));
        return person;
    }
}
