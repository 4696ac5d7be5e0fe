package io.github.valuematrix.report;

/**
 * A report reader as somebody typed it.
 *
 * @param kind group or person
 * @param name of the group, or to log in with
 */
record ReaderInput(String kind, String name) {

    static final ReaderInput EMPTY = new ReaderInput("person", "");

    ReaderInput {
        kind = "group".equals(kind) ? "group" : "person";
        name = name == null ? "" : name.strip();
    }

    boolean isGroup() {
        return kind.equals("group");
    }
}
