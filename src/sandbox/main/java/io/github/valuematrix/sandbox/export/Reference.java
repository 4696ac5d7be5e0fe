package io.github.valuematrix.sandbox.export;

/**
 * One object of an export as another one names it: by class and id.
 */
record Reference(String kind, String id) {

    static final Reference NONE = new Reference("", "");
}
