/**
 * The page for administrators of the site: whether the numbers can be trusted, the back-fill, and what can be set.
 */
package io.github.valuematrix.admin;
