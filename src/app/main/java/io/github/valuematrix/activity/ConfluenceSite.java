package io.github.valuematrix.activity;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What Confluence knows of addresses that lead into it.
 */
@Named
public class ConfluenceSite implements Site {

    private final PageManager pages;
    private final SpaceManager spaces;
    private final ApplicationProperties application;

    @Inject
    public ConfluenceSite(PageManager pages, @ComponentImport SpaceManager spaces,
                          @ComponentImport ApplicationProperties application) {
        this.pages = pages;
        this.spaces = spaces;
        this.application = application;
    }

    @Override
    public String baseUrl() {
        String url = application.getBaseUrl(UrlMode.CANONICAL);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public boolean hasSpace(String key) {
        return spaces.getSpace(key) != null;
    }

    @Override
    @SuppressWarnings("deprecation")
    public LinkTarget contentById(long id) {
        AbstractPage page = pages.getAbstractPage(id);
        AbstractPage current = page == null || page.isLatestVersion() ? page : page.getLatestVersion();
        return current == null || current.getSpace() == null ? null
                : LinkTarget.page(current.getSpace().getKey(), current.getTitle());
    }
}
