package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
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
    public UserProfile getRemoteUser() {
        return getUserProfile(getRemoteUserKey());
    }

    @Override
    public UserKey getRemoteUserKey() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : user.getKey();
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null ? null : wiki.person(userKey.getStringValue()).map(StoredPerson::new).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return userKey != null && wiki.person(userKey.getStringValue()).map(rights::isSiteAdmin).orElse(false);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }
}
