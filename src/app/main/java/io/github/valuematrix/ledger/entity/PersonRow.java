package io.github.valuematrix.ledger.entity;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The number that stands for a user's key everywhere else in the ledger. 0 is nobody's: it stands for the anonymous.
 */
@Table("PERSON")
public interface PersonRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();
}
