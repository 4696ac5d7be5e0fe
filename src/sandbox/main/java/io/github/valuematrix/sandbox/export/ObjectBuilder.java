package io.github.valuematrix.sandbox.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Puts one object of an export together from its elements. An id directly in the object is its own, one in a property
 * is a reference, one in an element of a collection belongs to the collection.
 */
final class ObjectBuilder {

    static final int LONGEST = 10_000_000;

    private record Element(String tag, String name, String kind) {
    }

    private final String kind;
    private final boolean wanted;
    private final Deque<Element> path = new ArrayDeque<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<String, List<String>> collections = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean escaped;
    private String id = "";

    ObjectBuilder(String kind, boolean wanted) {
        this.kind = kind;
        this.wanted = wanted;
    }

    boolean isWanted() {
        return wanted;
    }

    boolean isNested() {
        return !path.isEmpty();
    }

    boolean wantsText() {
        return wanted && isNested();
    }

    void start(String tag, String name, String elementKind) {
        path.push(new Element(tag, name == null ? "" : name, elementKind));
        clear();
    }

    /**
     * Adds to the text of the current element.
     *
     * @return false if that makes it too long
     */
    boolean characters(char[] characters, int start, int length, boolean cdata) {
        text.append(characters, start, length);
        escaped |= cdata;
        return text.length() <= LONGEST;
    }

    void end() {
        Element element = path.pop();
        if (element.tag().equals("id")) {
            identify(text.toString().strip());
        } else if (element.tag().equals("property") && path.isEmpty() && !references.containsKey(element.name())) {
            texts.put(element.name(), written());
        }
        clear();
    }

    ExportObject build() {
        return new ExportObject(kind, id, texts, references, collections);
    }

    private void identify(String found) {
        Iterator<Element> outwards = path.iterator();
        if (path.isEmpty()) {
            id = found;
        } else if (path.size() == 1 && path.peek().tag().equals("property")) {
            references.put(path.peek().name(), new Reference(path.peek().kind(), found));
        } else if (path.size() == 2) {
            outwards.next();
            Element outer = outwards.next();
            if (outer.tag().equals("collection")) {
                collections.computeIfAbsent(outer.name(), name -> new ArrayList<>()).add(found);
            }
        }
    }

    /** The end of a CDATA section within a CDATA section is written with a blank in it. */
    private String written() {
        return escaped ? text.toString().replace("]] >", "]]>") : text.toString();
    }

    private void clear() {
        text.setLength(0);
        escaped = false;
    }
}
