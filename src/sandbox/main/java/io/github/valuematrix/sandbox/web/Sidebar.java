package io.github.valuematrix.sandbox.web;

import java.util.List;

/** The column at the left: of a space, or of the administration. */
public record Sidebar(String key, String name, String home, boolean logo, List<Group> groups, List<Node> tree,
        List<Item> tools) {

    public String initials() {
        return Visitor.initials(name);
    }

    /** Links that belong together; the heading is null if they need none. */
    public record Group(String heading, List<Item> items) {
    }

    /** One link; icon and link id may be null. */
    public record Item(String label, String address, String icon, String linkId, boolean selected) {
    }

    /** A page of the page tree. */
    public record Node(String title, String address, boolean selected, List<Node> children) {
    }
}
