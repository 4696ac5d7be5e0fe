/**
 * The app's numbers for programs: JSON, read-only, for those who may read the report. docs/rest.md describes it.
 */
package io.github.valuematrix.rest;
