/**
 * What nobody is shown, whatever their rights: figures that could point at single people. All that is said of a space or
 * of the site passes through here before anybody sees it.
 */
package io.github.valuematrix.privacy;
