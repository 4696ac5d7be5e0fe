package io.github.valuematrix.sandbox.confluence;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A table of some app. */
@Table("VISIT")
public interface Visit extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getContentId();

    void setContentId(long contentId);

    String getVisitor();

    void setVisitor(String visitor);
}
