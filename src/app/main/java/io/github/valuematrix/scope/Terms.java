package io.github.valuematrix.scope;

import io.github.valuematrix.settings.Company;
import io.github.valuematrix.silo.SiloNames;

/**
 * What is needed to say a basis in words: the settings it follows, and how the silos are called.
 *
 * @param company what was set when the basis was found
 */
public record Terms(Company company, SiloNames names) {

    /** Of a basis without any set-up. */
    public static final Terms NONE = new Terms(Company.UNKNOWN, SiloNames.NONE);

    /** Whether anonymous comments come from customers or partners. */
    public boolean anonymousIsExternal() {
        return company.outside().anonymous();
    }
}
