/**
 * What a wiki holds, laid out as Confluence lays out its own database: people, spaces, content with all its versions,
 * bodies, links and rights.
 */
package io.github.valuematrix.sandbox.wiki;
