package io.github.valuematrix.sandbox.host;

/** A button that a macro adds to its property panel in the editor. What it does, a script of the app says by its id. */
public record MacroButton(String id, String label) {
}
