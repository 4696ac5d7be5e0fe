/**
 * How people take to the wiki: participation, links between spaces, and the four benefits. Pure functions over plain
 * records: no Confluence, no database, no clock. Only eligible people go in (named, not excluded), and nothing is
 * suppressed here: who shows a figure asks first whether enough people stand behind it.
 */
package io.github.valuematrix.adoption;
