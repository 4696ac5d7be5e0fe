/**
 * The report of many spaces: those that a reader administers, line by line and between each other.
 */
package io.github.valuematrix.portfolio;
