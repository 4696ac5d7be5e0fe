package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class StoredSettingsTest extends OnEachDatabase {
    @Test
    public void aSettingStaysUntilItIsChanged() {
        assertThat(settings().get("k")).isNull();
        assertThat(settings().put("k", "5")).isNull();
        assertThat(settings().put("k", List.of("a", "b"))).isEqualTo("5");
        assertThat(settings().put("k", Map.of("a", "b"))).isEqualTo(List.of("a", "b"));
        assertThat(settings().get("k")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    public void eachSpaceHasItsOwn() {
        PluginSettingsFactory factory = site.confluence.service(PluginSettingsFactory.class);

        factory.createSettingsForKey("FS").put("k", "forum");

        assertThat(factory.createSettingsForKey("FS").get("k")).isEqualTo("forum");
        assertThat(factory.createSettingsForKey("PD").get("k")).isNull();
        assertThat(settings().get("k")).isNull();
        settings().put("k", "5");
        assertThat(factory.createSettingsForKey(null).get("k")).isEqualTo("5");
    }

    @Test
    public void otherThingsThanTextsAreRefused() {
        assertThatThrownBy(() -> settings().put("k", 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings().put("k".repeat(101), "5")).isInstanceOf(IllegalArgumentException.class);
    }

    private PluginSettings settings() {
        return site.confluence.service(PluginSettingsFactory.class).createGlobalSettings();
    }
}
