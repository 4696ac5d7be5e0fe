package io.github.valuematrix.sandbox.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.github.valuematrix.sandbox.wiki.Wiki;

/** Who is asking, and who administers the site: the members of confluence-administrators. */
final class SiteUsers implements UserManager {
    private final Wiki wiki;
    private final Rights rights;

    SiteUsers(Wiki wiki, Rights rights) {
        this.wiki = wiki;
        this.rights = rights;
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return userKey != null && wiki.person(userKey.getStringValue()).map(rights::isSiteAdmin).orElse(false);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null && wiki.person(userKey.getStringValue())
                .map(person -> wiki.groupsOf(person.key()).contains(group)).orElse(false);
    }
}
