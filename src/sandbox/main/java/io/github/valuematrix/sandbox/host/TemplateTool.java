package io.github.valuematrix.sandbox.host;

/** Marks what the host puts into every template's context: its public methods may be called. */
public interface TemplateTool {
}
