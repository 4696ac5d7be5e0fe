package io.github.valuematrix.admin;

import io.github.valuematrix.directory.NameCheck;
import io.github.valuematrix.settings.CompanyField;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsInput;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Threshold;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes what administrators write into the forms, and saves it if nothing is wrong with it. Ask who they are before.
 */
@Named
public class SettingsForm {

    private static final String SAVED = "saved";

    /** Of the button that saves nothing and shows what would change. */
    private static final String TRY = "try";

    private final SettingsStore store;
    private final NameCheck names;
    private final SettingsText text;

    @Inject
    public SettingsForm(SettingsStore store, NameCheck names, SettingsText text) {
        this.store = store;
        this.names = names;
        this.text = text;
    }

    Settings settings() {
        return store.settings();
    }

    /** Whether it was saved. */
    boolean save(SettingsInput input) {
        boolean right = input.problems().isEmpty();
        if (right) {
            store.save(input.settings(store.settings()));
        }
        return right;
    }

    /** Whether it was saved: the silos, who is outside, who is left out, the gates and privacy. */
    boolean save(HttpServletRequest request) {
        CompanyInput input = written(request);
        boolean right = names.problems(input).isEmpty() && request.getParameter(TRY) == null;
        if (right) {
            store.save(input.settings(store.settings()));
        }
        return right;
    }

    /** As it is set, or as somebody wrote it and what is wrong with it. */
    SettingsPage page(HttpServletRequest request) {
        boolean isWritten = request.getParameter(CompanyField.K.key()) != null;
        CompanyInput input = isWritten ? written(request) : CompanyInput.of(store.settings());
        Map<String, Problem> problems = isWritten ? names.problems(input) : Map.of();
        if (isWritten && problems.isEmpty() && request.getParameter(TRY) != null) {
            return text.tried(input, input.settings(store.settings()).company());
        }
        return text.page(input, problems, request.getParameter(SAVED) != null);
    }

    private static CompanyInput written(HttpServletRequest request) {
        Map<String, String> texts = new HashMap<>();
        Stream.concat(Stream.of(CompanyField.values()).map(CompanyField::key),
                Stream.of(Threshold.values()).map(Threshold::key))
                .forEach(key -> texts.put(key, request.getParameter(key)));
        return new CompanyInput(texts);
    }
}
