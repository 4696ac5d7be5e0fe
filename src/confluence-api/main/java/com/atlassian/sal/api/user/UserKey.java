package com.atlassian.sal.api.user;

import io.github.valuematrix.api.Evidence;
import java.io.Serializable;

/** The key of a person, which stays when the person is renamed. */
@Evidence("slack-integration 10.0.1; onlyoffice 10.0.3")
public final class UserKey implements Serializable {

    private final String value;

    public UserKey(String value) {
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
