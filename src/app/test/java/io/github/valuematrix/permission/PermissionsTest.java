package io.github.valuematrix.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.ReportReader;
import java.util.Set;
import org.junit.Test;

public class PermissionsTest {

    private final Permissions permissions = new Readers().asking(Readers.NOBODY);

    @Test
    public void theReportIsForAdminsOfTheSpaceAndOfTheSite() {
        assertThat(permissions.spaceOfReport(Readers.MAYA, "FS")).isPresent();
        assertThat(permissions.spaceOfReport(Readers.ADMIN, "PD")).isPresent();
        assertThat(permissions.spaceOfReport(Readers.MAYA, "PD")).isEmpty();
        assertThat(permissions.spaceOfReport(Readers.RITA, "FS")).isEmpty();
    }

    @Test
    public void aNamedPersonReadsTheReportAndSetsNothing() {
        Readers host = new Readers();
        host.name("FS", new ReportReader(1, "rita", null));
        Permissions asked = host.asking(Readers.RITA);

        assertThat(asked.spaceOfReport(Readers.RITA, "FS")).isPresent();
        assertThat(asked.spaceToAdminister(Readers.RITA, "FS")).isEmpty();
        assertThat(asked.administered(Readers.RITA)).isEmpty();
        assertThat(asked.spaceOfReport(Readers.RITA, "PD")).isEmpty();
        assertThat(asked.spaceOfReport(Readers.NOBODY, "FS")).isEmpty();
    }

    @Test
    public void membersOfANamedGroupReadTheReport() {
        Readers host = new Readers();
        host.name("FS", new ReportReader(1, null, "board"));
        assertThat(host.asking(Readers.RITA).spaceOfReport(Readers.RITA, "FS")).isEmpty();

        host.putInGroup(Readers.RITA, "board");

        assertThat(host.asking(Readers.RITA).spaceOfReport(Readers.RITA, "FS")).isPresent();
    }

    @Test
    public void whoIsNamedButMayNotViewTheSpaceReadsNoReport() {
        Readers host = new Readers();
        host.name("QA", new ReportReader(1, "rita", null), new ReportReader(2, null, "board"));
        host.putInGroup(Readers.RITA, "board");

        assertThat(host.asking(Readers.RITA).spaceOfReport(Readers.RITA, "QA")).isEmpty();
    }

    @Test
    public void nobodyReadsTheReportOfASpaceThatIsNotThereOrWithoutLoggingIn() {
        assertThat(permissions.spaceOfReport(Readers.ADMIN, "NONE")).isEmpty();
        assertThat(permissions.spaceOfReport(Readers.ADMIN, null)).isEmpty();
        assertThat(permissions.spaceOfReport(Readers.NOBODY, "FS")).isEmpty();
    }

    @Test
    public void spacesThatAReaderMayNotViewAreHiddenAndMissingOnesAreNot() {
        assertThat(permissions.hidden(Readers.RITA, Set.of("FS", "PD", "QA", "NONE"))).containsOnly("PD", "QA");
        assertThat(permissions.hidden(Readers.ADMIN, Set.of("FS", "PD", "QA"))).isEmpty();
    }

    @Test
    public void onlySiteAdminsAdministerTheSite() {
        assertThat(permissions.administersSite(Readers.ADMIN)).isTrue();
        assertThat(permissions.administersSite(Readers.MAYA)).isFalse();
        assertThat(permissions.administersSite(Readers.NOBODY)).isFalse();
    }

    @Test
    public void whatIsNotThereCannotBeEdited() {
        assertThat(permissions.mayEdit(Readers.MAYA, null)).isFalse();
    }
}
