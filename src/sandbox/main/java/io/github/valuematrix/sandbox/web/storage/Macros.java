package io.github.valuematrix.sandbox.web.storage;

import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The macros that pages may use: the wiki's own and those of the app. */
public final class Macros {
    private final List<MacroModule> own;
    private final Supplier<List<MacroModule>> others;

    /** The app's are asked for each time: their texts are in the language of who is asking. */
    public Macros(Supplier<List<MacroModule>> ofTheApp) {
        this(WikiMacros.modules(), ofTheApp);
    }

    private Macros(List<MacroModule> own, Supplier<List<MacroModule>> others) {
        this.own = own;
        this.others = others;
    }

    Macros with(Collection<MacroModule> more) {
        return new Macros(List.of(), () -> Stream.concat(modules().stream(), more.stream()).toList());
    }

    /** All of them, in the order in which the macro browser lists them. */
    public List<MacroModule> modules() {
        return Stream.concat(own.stream(), others.get().stream()).toList();
    }

    public Optional<MacroModule> named(String name) {
        return modules().stream().filter(module -> module.name().equals(name)).findFirst();
    }
}
