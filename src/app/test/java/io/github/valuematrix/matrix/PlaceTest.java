package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Descriptor;
import org.junit.Test;

public class PlaceTest {

    @Test
    public void itsAddressNamesTheSpace() {
        assertThat(Place.NEW_PAGE.path("FS")).isEqualTo("/pages/createpage.action?spaceKey=FS");
        assertThat(Place.PERMISSIONS.path("FS")).isEqualTo("/spaces/spacepermissions.action?key=FS");
    }

    @Test
    public void theAdministrationIsTheSameForAllSpaces() {
        assertThat(Place.ADMINISTRATION.path("FS")).isEqualTo("/admin/plugins/value-matrix/settings.action");
        assertThat(Place.ADMINISTRATION.isForSiteAdmins()).isTrue();
        assertThat(Place.PAGES.isForSiteAdmins()).isFalse();
    }

    @Test
    public void theAdministrationIsWhereTheSettingsAre() throws Exception {
        assertThat(new Descriptor().all("link").stream()
                .filter(link -> link.getAttribute("linkId").equals("value-matrix-settings"))
                .map(link -> link.getTextContent().strip())).containsExactly(Place.ADMINISTRATION.path("FS"));
    }
}
