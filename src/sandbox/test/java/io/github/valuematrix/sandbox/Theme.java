package io.github.valuematrix.sandbox;

/** The colours that a page is seen in. */
enum Theme {

    LIGHT, DARK,

    /**
     * The colours from before design tokens: no token has a value. AUI 10 has none for it, and nobody can choose it any
     * more, but a theme of the site's own may still ask for it.
     */
    ORIGINAL;

    /** Shows the open page in these colours, and those that are opened later light or dark. */
    void show(Browser browser) {
        browser.script("window.wikiColorMode.choose(arguments[0])", this == DARK ? "dark" : "light");
        if (this == ORIGINAL) {
            browser.script("document.documentElement.dataset.theme = 'light:original dark:original'");
        }
    }
}
