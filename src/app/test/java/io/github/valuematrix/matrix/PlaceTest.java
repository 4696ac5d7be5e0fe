package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class PlaceTest {

    @Test
    public void itsAddressNamesTheSpace() {
        assertThat(Place.NEW_PAGE.path("FS")).isEqualTo("/pages/createpage.action?spaceKey=FS");
        assertThat(Place.PERMISSIONS.path("FS")).isEqualTo("/spaces/spacepermissions.action?key=FS");
    }

    @Test
    public void theAdministrationIsTheSameForAllSpaces() {
        assertThat(Place.ADMINISTRATION.path("FS")).isEqualTo("/admin/plugins/value-matrix/jobs.action");
        assertThat(Place.ADMINISTRATION.isForSiteAdmins()).isTrue();
        assertThat(Place.PAGES.isForSiteAdmins()).isFalse();
    }
}
