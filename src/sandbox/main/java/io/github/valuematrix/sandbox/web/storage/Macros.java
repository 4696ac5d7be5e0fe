package io.github.valuematrix.sandbox.web.storage;

import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The macros that pages may use: the wiki's own and those of the app. */
public final class Macros {
    private final List<MacroModule> modules;

    public Macros(Collection<MacroModule> ofTheApp) {
        this(WikiMacros.modules(), ofTheApp);
    }

    private Macros(Collection<MacroModule> some, Collection<MacroModule> more) {
        modules = Stream.concat(some.stream(), more.stream()).toList();
    }

    Macros with(Collection<MacroModule> more) {
        return new Macros(modules, more);
    }

    /** All of them, in the order in which the macro browser lists them. */
    public List<MacroModule> modules() {
        return modules;
    }

    public Optional<MacroModule> named(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }
}
