package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;

/** Finds pages whose text other pages show. */
@FunctionalInterface
public interface Pages {
    /** The page or blog post of that title, if whoever is logged in on this thread may see it. */
    Optional<Text> titled(String spaceKey, String title);

    /** A page with its text, in storage format. */
    record Text(ContentEntityObject entity, String spaceKey, String storage) {
    }
}
