package io.github.valuematrix.sandbox.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Notes whom an export mentions: by user key ({@code k:…}) or, up to 4.x, by user name in small letters
 * ({@code n:…}).
 */
final class PersonReferences {

    private static final int REMEMBERED = 10_000;

    private final Staging staging;
    private final int file;
    private final Set<String> noted = new HashSet<>();

    PersonReferences(Staging staging, int file) {
        this.staging = staging;
        this.file = file;
    }

    /** Who has that role in the object, null if nobody has. */
    String of(ExportObject object, String role) {
        if (object.references().containsKey(role)) {
            return key(object.reference(role).id());
        }
        return name(object.name(role + "Name"));
    }

    String key(String key) {
        return key.isEmpty() ? null : note("k:" + key);
    }

    String name(String name) {
        return name.isEmpty() ? null : note("n:" + name.toLowerCase(Locale.ROOT));
    }

    /** Few people are mentioned often: those seen lately are not noted again. */
    private String note(String reference) {
        if (noted.size() == REMEMBERED) {
            noted.clear();
        }
        if (noted.add(reference)) {
            staging.add(StagedTable.PERSON_REFERENCE, file, reference);
        }
        return reference;
    }
}
