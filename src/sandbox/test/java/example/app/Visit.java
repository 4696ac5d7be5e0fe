package example.app;

import net.java.ao.Entity;

/** A table. */
public interface Visit extends Entity {
    String getVisitor();

    void setVisitor(String visitor);
}
