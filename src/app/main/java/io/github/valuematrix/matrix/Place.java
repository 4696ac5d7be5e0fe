package io.github.valuematrix.matrix;

/**
 * Where in Confluence a next step is taken.
 *
 * <p>The addresses are those that Confluence itself uses. The sidebar of a space leads to its pages by the first, as on
 * the public site cwiki.apache.org. Atlassian's performance tests of Data Center apps open the editor by the next two
 * (github.com/atlassian/dc-app-performance-toolkit, app/locustio/confluence/http_actions.py).
 * Space Permissions Handler, an app for Confluence, links to the permissions of a space by the fourth
 * (github.com/ttorvela/space-permissions-handler, src/main/resources/js/admin.js).
 *
 * <p>None leads to the adoption plan: Confluence documents no address that opens its Create dialog with a blueprint, and
 * the links of this kind that public wikis have name it by an id that each site gives itself.
 */
public enum Place {

    PAGES("/collector/pages.action?key="),
    NEW_PAGE("/pages/createpage.action?spaceKey="),
    NEW_BLOG_POST("/pages/createblogpost.action?spaceKey="),
    PERMISSIONS("/spaces/spacepermissions.action?key="),

    /** Where this app is told who is a customer or partner, for site admins; it is the same for all spaces. */
    ADMINISTRATION("/admin/plugins/value-matrix/settings.action");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    /**
     * Below the context path; not yet escaped for HTML.
     *
     * @param encodedSpaceKey as it may stand behind the equals sign of an address
     */
    public String path(String encodedSpaceKey) {
        return path.endsWith("=") ? path + encodedSpaceKey : path;
    }

    /** Whether only those who administer the site are let in. */
    public boolean isForSiteAdmins() {
        return this == ADMINISTRATION;
    }
}
