package io.github.valuematrix.sandbox.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** Which sizes a computed wiki may have. */
public class ScaleTest {

    @Test
    public void theVendorsLargeDataSetFollowsFromItsPages() {
        assertThat(Scale.of("pages=900000")).isEqualTo(
                Scale.of("pages=900000,blogposts=100000,comments=6000000,spaces=5000,users=5000,years=10,seed=1"));
    }

    @Test
    public void eachNumberMayBeGivenInAnyOrder() {
        assertThat(Scale.of(" users=7, Pages=40_000 ,seed=3,comments=0")).extracting(Scale::pages, Scale::users,
                Scale::seed, Scale::comments).containsExactly(40_000, 7, 3L, 0);
    }

    @Test
    public void whatItSaysOfItselfCanBeRead() {
        Scale scale = Scale.of("pages=1234,seed=5");

        assertThat(Scale.of(scale.toString())).isEqualTo(scale);
    }

    @Test
    public void theSmallestWikiIsOnePage() {
        assertThat(Scale.of("pages=1")).extracting(Scale::spaces, Scale::blogPosts).containsExactly(1, 0);
    }

    @Test
    public void whatCannotBeSaysWhatMayBe() {
        refuses("pages=many", "whole number");
        refuses("sites=3", "pages=NUMBER");
        refuses("pages", "pages=NUMBER");
        refuses("pages=0", "from 1 to 5000000");
        refuses("pages=99999999999", "pages");
        refuses("pages=10,spaces=11", "spaces must be from 1 to 10");
        refuses("pages=10,users=5", "users must be from 6");
        refuses("pages=10,comments=1000", "comments must be from 0 to 550");
        refuses("years=0", "years");
    }

    private static void refuses(String text, String hint) {
        assertThatThrownBy(() -> Scale.of(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(hint);
    }
}
