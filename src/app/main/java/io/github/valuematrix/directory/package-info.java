/**
 * What Confluence knows of people, groups and spaces, and of nothing that they wrote.
 */
package io.github.valuematrix.directory;
