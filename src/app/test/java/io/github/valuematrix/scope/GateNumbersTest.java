package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Settings;
import java.util.Map;
import org.junit.Test;

public class GateNumbersTest {

    @Test
    public void withoutSettingsTheyAreTheUsualOnes() {
        assertThat(GateNumbers.of(Settings.DEFAULTS)).isEqualTo(StageThresholds.DEFAULTS);
    }

    @Test
    public void whatIsSetReachesTheGates() {
        Settings settings = CompanyInput.of(Settings.DEFAULTS, Map.of("k", "8", "activity", "30", "responseRate", "35",
                "coauthoredShare", "45", "connectedSilos", "3", "quarters", "1", "homeSpacesShare", "80",
                "mappedShare", "60")).settings(Settings.DEFAULTS);

        assertThat(GateNumbers.of(settings)).isEqualTo(new StageThresholds(8, 30, 0.35, 0.45, 0.8, 0.6, 3, 1));
    }
}
