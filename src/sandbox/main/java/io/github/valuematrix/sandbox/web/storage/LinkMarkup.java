package io.github.valuematrix.sandbox.web.storage;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** Turns an ac:link into an anchor. What cannot be found is shown as Confluence shows it, never as an error. */
final class LinkMarkup {
    private final Links links;

    LinkMarkup(Links links) {
        this.links = links;
    }

    /** The anchor; the body of a rich link is rendered by the given renderer, from element to element. */
    Element anchor(Element link, String currentSpace, BiConsumer<Element, Element> children) {
        Element target = link.children().stream().filter(child -> child.tagName().startsWith("ri:"))
                .findFirst().orElse(null);
        Element anchor = new Element("a");
        String title = target == null ? here(link, anchor) : address(link, target, currentSpace, anchor);
        Element richBody = StorageXml.child(link, "ac:link-body");
        Element plainBody = StorageXml.child(link, "ac:plain-text-link-body");
        if (richBody != null) {
            children.accept(richBody, anchor);
        } else {
            anchor.appendText(plainBody == null || plainBody.wholeText().isBlank() ? title : plainBody.wholeText());
        }
        return anchor;
    }

    private static String here(Element link, Element anchor) {
        String name = link.attr("ac:anchor");
        anchor.attr("href", "#" + name);
        return name;
    }

    private String address(Element link, Element target, String currentSpace, Element anchor) {
        return switch (target.tagName()) {
            case "ri:page", "ri:blog-post" -> page(link, target, currentSpace, anchor);
            case "ri:content-entity" -> known(content(target), "", anchor, "Page");
            case "ri:space" -> known(links.space(target.attr("ri:space-key")), "", anchor,
                    target.attr("ri:space-key"));
            case "ri:user" -> person(target, anchor);
            case "ri:url" -> web(target, anchor);
            default -> nowhere(target, anchor);
        };
    }

    private String page(Element link, Element target, String currentSpace, Element anchor) {
        String spaceKey = target.hasAttr("ri:space-key") ? target.attr("ri:space-key") : currentSpace;
        String title = target.attr("ri:content-title");
        Optional<Links.Target> found = links.page(spaceKey, title);
        if (found.isEmpty()) {
            anchor.addClass("createlink").attr("href", links.creation(spaceKey, title))
                    .attr("title", "This page does not exist yet.");
            return title;
        }
        return known(found, link.hasAttr("ac:anchor") ? "#" + link.attr("ac:anchor") : "", anchor, title);
    }

    private Optional<Links.Target> content(Element target) {
        String id = target.attr("ri:content-id");
        return id.matches("\\d{1,18}") ? links.content(Long.parseLong(id)) : Optional.empty();
    }

    private static String known(Optional<Links.Target> target, String fragment, Element anchor, String otherwise) {
        target.ifPresent(found -> anchor.attr("href", found.address() + fragment));
        return target.map(Links.Target::title).orElse(otherwise);
    }

    private String person(Element target, Element anchor) {
        Optional<Links.Target> person = target.hasAttr("ri:userkey")
                ? links.person(target.attr("ri:userkey")) : links.personByName(target.attr("ri:username"));
        anchor.addClass("confluence-userlink").addClass("user-mention");
        return "@" + known(person, "", anchor, "Unknown user");
    }

    private static String web(Element target, Element anchor) {
        Element checked = SafeMarkup.bare(new Element("a").attr("href", target.attr("ri:value")));
        anchor.addClass("external-link").attr("href", checked.attr("href")).attr("rel", "nofollow");
        return target.attr("ri:value");
    }

    private static String nowhere(Element target, Element anchor) {
        anchor.addClass("unresolved-link");
        return target.hasAttr("ri:filename") ? target.attr("ri:filename") : "Link";
    }
}
