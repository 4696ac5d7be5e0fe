/**
 * The space report: what happened in one space, for its admins and site admins.
 */
package io.github.valuematrix.report;
