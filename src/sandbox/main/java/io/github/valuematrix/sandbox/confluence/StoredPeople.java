package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.Objects;

/** Finds people in the store. Each call is a transaction of its own where none is running, as Confluence documents. */
final class StoredPeople implements UserAccessor {
    private final Wiki wiki;

    StoredPeople(Wiki wiki) {
        this.wiki = wiki;
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
}
