package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.wiki.Database;
import java.nio.file.Path;

/** Where one wiki and the tables of the app are kept between starts. */
public interface Storage extends AutoCloseable {

    /** Opens what is kept, and makes it where there is nothing. Nobody else changes it until {@link #share}. */
    Database open();

    /** Deletes what the sandbox made and nothing else. */
    void drop();

    /** Whether this is the first node of the site; once it is open. */
    boolean isFirst();

    /** From now on other nodes may start. */
    void share();

    /** The work folder of this node, for what it installs. */
    Path apps();

    @Override
    void close();
}
