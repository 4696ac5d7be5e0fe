package io.github.valuematrix.sandbox.web.storage;

import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The macros that pages may use: the wiki's own and those of the app. */
public final class Macros {
    private final Supplier<List<MacroModule>> ofTheApp;

    /** The app's are asked for each time: their texts are in the language of who is asking. */
    public Macros(Supplier<List<MacroModule>> ofTheApp) {
        this.ofTheApp = ofTheApp;
    }

    /** All of them, in the order in which the macro browser lists them. */
    public List<MacroModule> modules() {
        List<MacroModule> all = new ArrayList<>(WikiMacros.modules());
        all.addAll(ofTheApp.get());
        return all;
    }

    public Optional<MacroModule> named(String name) {
        return modules().stream().filter(module -> module.name().equals(name)).findFirst();
    }
}
