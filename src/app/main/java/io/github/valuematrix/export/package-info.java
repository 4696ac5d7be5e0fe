/**
 * Writes numbers and their definitions into files for other tools. Knows tables, not what they are about.
 */
package io.github.valuematrix.export;
