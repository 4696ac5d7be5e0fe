package io.github.valuematrix.sandbox.web.storage;

import java.util.Optional;

/** Knows where the links of a page lead. Addresses begin with the context path. */
public interface Links {
    /** The page of that title, if there is one. */
    Optional<Target> page(String spaceKey, String title);

    /** The page or blog post with that id, if there is one. */
    Optional<Target> content(long id);

    Optional<Target> space(String spaceKey);

    Optional<Target> person(String userKey);

    Optional<Target> personByName(String userName);

    /** Where the page of that title can be created. */
    String creation(String spaceKey, String title);

    /** What a link leads to. */
    record Target(String title, String address) {
    }
}
