package io.github.valuematrix.directory;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.DisplayableLabel;
import com.atlassian.confluence.labels.SpaceLabelManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import io.github.valuematrix.settings.FakePluginSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A host with Anna and Ben in dept-qa, Cara in dept-design and Dan in partners, whose user keys are their names, and
 * with the spaces FS of the category teams, PD of none, and OLD, which is archived.
 */
public final class FakeDirectory {

    private static final Map<String, List<String>> GROUPS = new TreeMap<>(Map.of("dept-qa", List.of("Anna", "ben"),
            "dept-design", List.of("cara"), "partners", List.of("dan")));
    private static final Map<String, String> MAILS = Map.of("anna", "anna@qa.example", "ben", "Ben@qa.example",
            "cara", "cara@Fernhill.example", "dan", "dan@hydra.example");

    private FakeDirectory() {
    }

    public static NameCheck check() {
        return new NameCheck(directory(), spaces(), new FakePluginSettings());
    }

    public static Directory directory() {
        return new Directory(users());
    }

    static UserAccessor users() {
        UserAccessor users = mock(UserAccessor.class);
        List<Group> groups = GROUPS.keySet().stream().map(FakeDirectory::group).toList();
        when(users.getGroups()).thenReturn(groups::iterator);
        for (Group group : groups) {
            String name = group.getName();
            when(users.getGroup(name)).thenReturn(group);
            when(users.getMemberNamesAsList(group)).thenReturn(GROUPS.get(name));
        }
        ConfluenceUser bot = person("bot");
        when(users.getUserByName("bot")).thenReturn(bot);
        ConfluenceUser anna = person("anna");
        when(users.getUserByName("anna")).thenReturn(anna);
        when(users.getUsersByUserKeys(anyList())).thenAnswer(call -> call.<List<UserKey>>getArgument(0).stream()
                .filter(key -> MAILS.containsKey(key.getStringValue()))
                .map(key -> person(key.getStringValue())).toList());
        return users;
    }

    private static Group group(String name) {
        Group group = mock(Group.class);
        when(group.getName()).thenReturn(name);
        return group;
    }

    private static ConfluenceUser person(String name) {
        ConfluenceUser person = mock(ConfluenceUser.class);
        when(person.getKey()).thenReturn(new UserKey(name));
        when(person.getName()).thenReturn(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        when(person.getEmail()).thenReturn(MAILS.get(name));
        return person;
    }

    public static SpaceDirectory spaces() {
        SpaceManager spaces = mock(SpaceManager.class);
        when(spaces.getAllSpaceKeys(SpaceStatus.CURRENT)).thenReturn(Set.of("FS", "PD", "~anna"));
        for (String key : List.of("FS", "PD", "OLD")) {
            Space space = mock(Space.class);
            when(spaces.getSpace(key)).thenReturn(space);
        }
        SpaceLabelManager labels = mock(SpaceLabelManager.class);
        DisplayableLabel teams = () -> "teams";
        when(labels.getTeamLabelsOnSpace(any())).thenReturn(List.of());
        when(labels.getTeamLabelsOnSpace("FS")).thenReturn(List.of(teams));
        return new SpaceDirectory(spaces, labels);
    }
}
