package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import io.github.valuematrix.sandbox.wiki.Person;

/** A person of the wiki, as Confluence and as every Atlassian product knows one. */
record StoredPerson(Person person) implements ConfluenceUser, UserProfile {
    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public UserKey getUserKey() {
        return getKey();
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public String getFullName() {
        return person.fullName();
    }

    @Override
    public String getEmail() {
        return person.email();
    }
}
