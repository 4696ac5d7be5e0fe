package io.github.valuematrix.activity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A site that remembers which content was asked for by its id.
 */
final class NamedContent implements Site {

    private final Site site;
    private final Map<Long, Long> hashes = new LinkedHashMap<>();

    NamedContent(Site site) {
        this.site = site;
    }

    @Override
    public String baseUrl() {
        return site.baseUrl();
    }

    @Override
    public boolean hasSpace(String key) {
        return site.hasSpace(key);
    }

    @Override
    public LinkTarget contentById(long id) {
        LinkTarget target = site.contentById(id);
        hashes.put(id, hash(target));
        return target;
    }

    Map<Long, Long> hashes() {
        return hashes;
    }

    /** 0 for what is not there. */
    static long hash(LinkTarget target) {
        return target == null ? 0 : target.hash();
    }
}
