/**
 * The macro that puts the value matrix on a page. What it stores in pages is a contract: docs/macro.md.
 */
package io.github.valuematrix.macro;
