package io.github.valuematrix.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.silo.GroupSilo;
import io.github.valuematrix.silo.NamePattern;
import io.github.valuematrix.silo.SiloRule;
import io.github.valuematrix.silo.SiloSetup;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.Test;

public class CompanyInputTest {

    /** One with everything set. */
    static final Company FERNHILL = new Company(
            new SiloSetup(SiloRule.GROUP, List.of(line("dept-field-*", "Field Service"), line("a=b", "Design")),
                    List.of(new NamePattern("teams"))),
            new Outside(List.of(new NamePattern("partners*")), List.of("hydra-service.example"), true),
            new Exclusions(List.of("bot"), List.of(new NamePattern("bots")), List.of("old"), true, true));

    @Test
    public void whatIsSetCanBeSavedAgain() {
        Settings settings = new Settings(7, 200, OptionalInt.of(36), FERNHILL,
                Thresholds.USUAL.with(Threshold.RESPONSE_RATE, 30));

        assertThat(CompanyInput.of(settings).problems()).isEmpty();
        assertThat(CompanyInput.of(settings).settings(Settings.DEFAULTS.withRate(200).withMonths(OptionalInt.of(36))))
                .isEqualTo(settings);
        assertThat(CompanyInput.of(Settings.DEFAULTS).settings(settings).company()).isEqualTo(Company.UNKNOWN);
    }

    @Test
    public void emptyLinesAndSpaceAroundNamesDoNotMatter() {
        Company company = saved("groups", "\n  dept-qa =  Quality \r\n\n dept-supply=Supply Chain\n");

        assertThat(company.silos().groups()).containsExactly(line("dept-qa", "Quality"),
                line("dept-supply", "Supply Chain"));
    }

    @Test
    public void eachLineNamesAGroupAndASilo() {
        for (String text : List.of("dept-qa", "= Quality", "dept-qa =", "dept-a = A\ndept-b")) {
            assertThat(problems("groups", text)).as(text).containsOnlyKeys("groups");
        }
        assertThat(problems("groups", "dept-a = A\ndept-b").get("groups").arguments()).containsExactly("dept-b");
    }

    @Test
    public void aRuleNeedsWhatItRestsOn() {
        assertThat(problems("rule", "GROUP")).containsOnlyKeys("groups");
        assertThat(problems("rule", "CATEGORY")).containsOnlyKeys("categories");
        assertThat(problems("rule", "HOME_SPACE")).isEmpty();
        assertThat(problems("rule", "WEATHER")).containsOnlyKeys("rule");
    }

    @Test
    public void kCanBeRaisedAndNotLowered() {
        assertThat(problems("k", "4")).containsOnlyKeys("k");
        assertThat(problems("k", "")).containsOnlyKeys("k");
        assertThat(written("k", "12").settings(Settings.DEFAULTS).k()).isEqualTo(12);
    }

    @Test
    public void gatesHaveLimits() {
        assertThat(problems("quarters", "5")).containsOnlyKeys("quarters");
        assertThat(problems("responseRate", "30%")).containsOnlyKeys("responseRate");
        Settings settings = written("responseRate", "30").settings(Settings.DEFAULTS);
        assertThat(settings.thresholds().share(Threshold.RESPONSE_RATE)).isEqualTo(0.3);
    }

    @Test
    public void aMailDomainIsWhatFollowsTheAt() {
        for (String text : List.of("anna@acme.example", "@acme.example", "acme", "acme..example", "a b.example")) {
            assertThat(problems("mailDomains", text)).as(text).containsOnlyKeys("mailDomains");
        }
        assertThat(problems("mailDomains", "acme.example\nm\u00fcller.example")).isEmpty();
    }

    @Test
    public void whatIsTooLongToBeKeptIsRefused() {
        assertThat(problems("leftOutPeople", "x".repeat(50_001))).containsOnlyKeys("leftOutPeople");
    }

    @Test
    public void aDomainStandsForThoseBelowItToo() {
        Outside outside = new Outside(List.of(), List.of("Acme.example"), false);

        assertThat(outside.hasMail("a@acme.example")).isTrue();
        assertThat(outside.hasMail("a@eu.acme.example")).isTrue();
        assertThat(outside.hasMail("a@notacme.example")).isFalse();
        assertThat(outside.hasMail("")).isFalse();
    }

    @Test
    public void whoIsOutsideIsSetOnceAnythingOfItIs() {
        assertThat(Outside.NOT_SET.isSet()).isFalse();
        assertThat(new Outside(List.of(), List.of(), true).isSet()).isTrue();
        assertThat(new Outside(List.of(), List.of("acme.example"), false).isSet()).isTrue();
    }

    private static Company saved(String key, String text) {
        return written(key, text).settings(Settings.DEFAULTS).company();
    }

    private static Map<String, Problem> problems(String key, String text) {
        return written(key, text).problems();
    }

    private static CompanyInput written(String key, String text) {
        return CompanyInput.of(Settings.DEFAULTS, Map.of(key, text));
    }

    private static GroupSilo line(String group, String silo) {
        return new GroupSilo(new NamePattern(group), silo);
    }
}
