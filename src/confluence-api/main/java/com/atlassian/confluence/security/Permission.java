package com.atlassian.confluence.security;

import io.github.valuematrix.api.Evidence;
import java.io.Serializable;

/** What a person may do with something. */
@Evidence("Javadoc 5.7.1; VIEW, EDIT, ADMINISTER: slack-integration 10.0.1")
public abstract class Permission implements Serializable {

    public static final Permission VIEW = named("VIEW");
    public static final Permission EDIT = named("EDIT");
    public static final Permission ADMINISTER = named("ADMINISTER");

    private static Permission named(String name) {
        return new Permission() {
            @Override
            public String toString() {
                return name;
            }
        };
    }
}
