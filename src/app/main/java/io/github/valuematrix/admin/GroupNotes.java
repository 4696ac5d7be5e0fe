package io.github.valuematrix.admin;

import io.github.valuematrix.directory.NameCheck;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.CompanyField;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.silo.NamePattern;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each group that is named how many people are in it, so that a line which maps nobody is seen.
 */
@Named
public class GroupNotes {

    private final NameCheck names;

    @Inject
    public GroupNotes(NameCheck names) {
        this.names = names;
    }

    /** Nothing of fields that name no groups. Call it only without problems. */
    List<String> of(Wording wording, CompanyInput input, CompanyField field) {
        List<NamePattern> groups = input.groups().getOrDefault(field, List.of());
        List<Integer> members = names.members(groups);
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            notes.add(wording.text("value-matrix.admin.rules.members", groups.get(i).text(), members.get(i)));
        }
        return notes;
    }
}
