package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.Objects;

/**
 * Finds people and groups in the store. Each call is a transaction of its own where none is running, as Confluence
 * documents. A group is there while somebody is in it; its name may be written in any case of letters.
 */
final class StoredPeople implements UserAccessor {
    private final Wiki wiki;

    StoredPeople(Wiki wiki) {
        this.wiki = wiki;
    }

    /** A group of the store. */
    private record StoredGroup(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return name == null ? null : wiki.personByName(name).map(StoredPerson::new).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return key == null ? null : wiki.person(key.getStringValue()).map(StoredPerson::new).orElse(null);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys) {
        return keys.stream().map(this::getExistingUserByKey).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> getGroupNamesForUserName(String userName) {
        return wiki.personByName(userName).map(one -> wiki.groupsOf(one.key())).orElse(List.of());
    }

    @Override
    public Pager<Group> getGroups() {
        List<Group> groups = wiki.groups().stream().map(name -> (Group) new StoredGroup(name)).toList();
        return groups::iterator;
    }

    @Override
    public Group getGroup(String name) {
        return name == null ? null : wiki.groups().stream().filter(name::equalsIgnoreCase).findFirst()
                .map(StoredGroup::new).orElse(null);
    }

    @Override
    public Pager<String> getMemberNames(Group group) {
        List<String> names = wiki.membersOf(group.getName());
        return names::iterator;
    }
}
