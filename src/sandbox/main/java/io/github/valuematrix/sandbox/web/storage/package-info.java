/** Confluence's storage format: as readers see it, and as the editor shows it and gives it back. */
package io.github.valuematrix.sandbox.web.storage;
