package io.github.valuematrix.sandbox.web.storage;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * The task lists of a page as the editor shows them, lists with a box before each item, and back. An item carries what
 * is stored of its task, without the text. Each task of a page has its own number; those without one get it when the
 * page is saved, as templates leave them out.
 */
final class TaskLists {
    private static final String STORED = "data-task";
    private static final String DONE = "complete";
    private static final String OPEN = "incomplete";

    private TaskLists() {
    }

    /** Whether the editor can show this list; any other stays as it is. */
    static boolean isPlain(Element list) {
        return list.tagName().equals("ac:task-list") && list.children().stream().allMatch(
                task -> task.tagName().equals("ac:task") && StorageXml.child(task, "ac:task-body") != null);
    }

    static boolean isDone(Element task) {
        Element status = StorageXml.child(task, "ac:task-status");
        return status != null && status.text().equals(DONE);
    }

    /** The list to edit; the text of an item is converted by the given converter, from element to element. */
    static Element toEditor(Element list, BiConsumer<Element, Element> children) {
        Element result = new Element("ul").addClass("inline-task-list").attr("data-element", "ac:task-list");
        for (Element task : list.children()) {
            Element stored = task.clone();
            StorageXml.child(stored, "ac:task-body").remove();
            Element item = result.appendElement("li").toggleClass(isDone(task) ? "checked" : "unchecked")
                    .attr(STORED, StorageXml.outer(stored));
            children.accept(StorageXml.child(task, "ac:task-body"), item);
        }
        return result;
    }

    static boolean isEdited(Element element) {
        return element.normalName().equals("ul") && element.attr("data-element").equals("ac:task-list");
    }

    /** The storage of an edited list; items that were added in the editor become tasks as well. */
    static Element toStorage(Element list, BiConsumer<Element, Element> children) {
        Element result = StorageXml.element("ac:task-list");
        for (Element item : list.children()) {
            Element task = StorageXml.parse(item.attr(STORED)).children().stream().findFirst()
                    .map(Element::clone).orElseGet(() -> StorageXml.element("ac:task"));
            setDone(task, item.hasClass("checked"));
            Element body = StorageXml.element("ac:task-body");
            children.accept(item, body);
            result.appendChild(task.appendChild(body));
        }
        return result;
    }

    private static void setDone(Element task, boolean done) {
        if (isDone(task) == done) {
            return;
        }
        Element status = StorageXml.child(task, "ac:task-status");
        (status == null ? task.appendElement("ac:task-status") : status).text(done ? DONE : OPEN);
    }

    /** Gives a number to each task that has none, or that of another one, as a copied item has. */
    static void number(Element page) {
        Set<String> taken = new HashSet<>();
        int[] next = {page.select("ac|task-id").stream().map(Element::text).filter(id -> id.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt).max().orElse(0) + 1};
        page.select("ac|task").forEach(task -> {
            Element id = StorageXml.child(task, "ac:task-id");
            if (id == null) {
                task.prependElement("ac:task-id").text(String.valueOf(next[0]++));
            } else if (!taken.add(id.text())) {
                id.text(String.valueOf(next[0]++));
                task.select("ac|task-uuid").remove();
            }
        });
    }
}
