package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;

/** Lets through what an administrator of a space, or of the site, may change, and refuses all else. */
final class AdminGate {
    private final Wiki wiki;
    private final Rights rights;
    private final Gate gate;

    AdminGate(Wiki wiki, Rights rights, Gate gate) {
        this.wiki = wiki;
        this.rights = rights;
        this.gate = gate;
    }

    /** A space that the person administers. */
    Space space(String key) {
        gate.open();
        Space space = wiki.spaceByKey(key).filter(one -> rights.canView(gate.person(), one))
                .orElseThrow(() -> new RefusedException(Reason.NOT_FOUND, "There is no space " + key + "."));
        administers(space);
        return space;
    }

    /** A current page or blog post of a space that the person administers. */
    Content page(long id) {
        gate.open();
        Content page = gate.page(id);
        administers(wiki.space(page.spaceId()).orElseThrow());
        return page;
    }

    /** As {@link Gate#trashed}. */
    Content trashed(long id) {
        return gate.trashed(id);
    }

    /** Returns the key of the site's administrator who is logged in. */
    String siteAdministrator() {
        gate.open();
        RefusedException.unless(rights.isSiteAdmin(gate.person()), Reason.NOT_PERMITTED,
                "Only administrators of the site may do this.");
        return gate.author();
    }

    /** Somebody whom an administrator of the site may change. */
    Person person(String userKey) {
        siteAdministrator();
        return wiki.person(userKey).filter(one -> !one.isRemoved())
                .orElseThrow(() -> new RefusedException(Reason.NOT_FOUND, "This person is not there any more."));
    }

    private void administers(Space space) {
        RefusedException.unless(rights.administers(gate.person(), space), Reason.NOT_PERMITTED,
                "Only administrators of " + space.name() + " may do this.");
    }
}
