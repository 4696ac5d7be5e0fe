package io.github.valuematrix.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.junit.Test;

public class LinkDestinationsTest {

    private static final LinkTarget PLAN = LinkTarget.page("HR", "Plan");

    private final Site site = new Site() {
        @Override
        public String baseUrl() {
            return "http://localhost:1990/confluence";
        }

        @Override
        public boolean hasSpace(String key) {
            return key.equalsIgnoreCase("HTTPS");
        }

        @Override
        public LinkTarget contentById(long id) {
            return Map.of(65538L, PLAN).get(id);
        }
    };

    private final LinkDestinations destinations = new LinkDestinations(site, "DS");

    @Test
    public void aLinkNamesASpaceAndATitle() {
        assertThat(destinations.ofRow("HR", "Plan")).contains(PLAN);
        assertThat(destinations.ofRow("hr", "PLAN")).map(LinkTarget::identity).contains(PLAN.identity());
    }

    @Test
    public void withoutAKeyItStaysInItsOwnSpace() {
        assertThat(destinations.ofRow("", "Plan")).contains(LinkTarget.page("DS", "Plan"));
        assertThat(destinations.ofRow(null, "Plan")).contains(LinkTarget.page("DS", "Plan"));
    }

    @Test
    public void withoutATitleItLeadsToTheFrontPage() {
        assertThat(destinations.ofRow("HR", "")).contains(LinkTarget.frontPage("HR"));
        assertThat(destinations.ofRow("HR", null)).contains(LinkTarget.frontPage("HR"));
    }

    @Test
    public void theDayOfABlogPostIsNoPartOfItsTitle() {
        assertThat(destinations.ofRow("HR", "/2026/11/24/Plan")).contains(PLAN);
    }

    @Test
    public void otherSitesAreWebLinks() {
        assertThat(destinations.ofRow("https", "//example.org/a")).contains(LinkTarget.web("https://example.org/a"));
        assertThat(destinations.ofRow("ftp", "//example.org/a")).map(LinkTarget::kind)
                .contains(LinkTarget.Kind.WEB);
        assertThat(destinations.ofRow("http", "//localhost:1990/confluence2/x")).map(LinkTarget::kind)
                .contains(LinkTarget.Kind.WEB);
    }

    @Test
    public void mailAndTheLikeLeadNowhere() {
        assertThat(destinations.ofRow("mailto", "ben@example.org")).isEmpty();
        assertThat(destinations.ofRow("file", "//server/share")).isEmpty();
        assertThat(destinations.ofRow("notes", "//server/db")).isEmpty();
        assertThat(destinations.ofRow("tel", "+4930123")).isEmpty();
    }

    @Test
    public void aSpaceMayReallyBeCalledHttps() {
        assertThat(destinations.ofRow("HTTPS", "Plan")).contains(LinkTarget.page("HTTPS", "Plan"));
        assertThat(destinations.ofRow("HTTPS", "//example.org")).contains(LinkTarget.web("HTTPS://example.org"));
        assertThat(destinations.ofRow("mailto", "Plan")).isEmpty();
    }

    @Test
    public void addressesOfThisSiteAreInternal() {
        assertThat(internal("/display/HR/Plan")).isEqualTo(PLAN);
        assertThat(internal("/display/HR/Plan?focusedCommentId=4#comment-4")).isEqualTo(PLAN);
        assertThat(internal("/display/HR/2026/11/24/Plan")).isEqualTo(PLAN);
        assertThat(internal("/display/HR/A+%26+B")).isEqualTo(LinkTarget.page("HR", "A & B"));
        assertThat(internal("/display/~b.smith/Notes")).isEqualTo(LinkTarget.page("~b.smith", "Notes"));
        assertThat(internal("/display/HR")).isEqualTo(LinkTarget.frontPage("HR"));
        assertThat(internal("/display/HR/")).isEqualTo(LinkTarget.frontPage("HR"));
        assertThat(internal("/spaces/HR/overview")).isEqualTo(LinkTarget.frontPage("HR"));
        assertThat(internal("/spaces/viewspace.action?key=HR")).isEqualTo(LinkTarget.frontPage("HR"));
        assertThat(internal("/pages/viewpage.action?spaceKey=HR&title=Plan")).isEqualTo(PLAN);
        assertThat(internal("/pages/viewpage.action?pageId=65538")).isEqualTo(PLAN);
        assertThat(internal("/spaces/HR/pages/65538/Plan")).isEqualTo(PLAN);
        assertThat(internal("/spaces/HR/blog/2026/11/24/65538/Plan")).isEqualTo(PLAN);
        assertThat(internal("/display/HR/100%")).isEqualTo(LinkTarget.page("HR", "100%"));
    }

    @Test
    public void theCaseOfTheAddressDoesNotMatter() {
        assertThat(destinations.ofAddress("HTTP://LOCALHOST:1990/confluence/display/HR/Plan")).contains(PLAN);
    }

    @Test
    public void tinyLinksHoldTheIdOfThePage() {
        byte[] littleEndian = {2, 0, 1};
        String code = Base64.getEncoder().encodeToString(littleEndian).replaceAll("A*$", "");

        assertThat(internal("/x/" + code)).isEqualTo(PLAN);
        assertThat(TinyLink.idOf("bIfXCQ")).isEqualTo(165119852L);
    }

    @Test
    public void aPageWhoseIdIsUnknownIsMissingInTheSpaceThatTheAddressNames() {
        LinkTarget target = internal("/spaces/HR/pages/99/Plan");

        assertThat(target.isInSpace("HR")).isTrue();
        assertThat(target.hash()).isNull();
    }

    @Test
    public void addressesOfThisSiteThatNameNoSpaceLeadNowhere() {
        assertThat(destinations.ofAddress("http://localhost:1990/confluence/dashboard.action")).isEmpty();
        assertThat(destinations.ofAddress("http://localhost:1990/confluence")).isEmpty();
        assertThat(destinations.ofAddress("http://localhost:1990/confluence/pages/viewpage.action?pageId=99")).isEmpty();
        assertThat(destinations.ofAddress("#anchor")).isEmpty();
    }

    @Test
    public void addressesWithoutAHostAreInternal() {
        assertThat(destinations.ofAddress("/confluence/display/HR/Plan")).contains(PLAN);
        assertThat(destinations.ofAddress("/display/HR/Plan")).contains(PLAN);
        assertThat(destinations.ofAddress("//example.org/display/HR/Plan")).map(LinkTarget::kind)
                .contains(LinkTarget.Kind.WEB);
    }

    private LinkTarget internal(String path) {
        return destinations.ofAddress("http://localhost:1990/confluence" + path).orElseThrow();
    }
}
