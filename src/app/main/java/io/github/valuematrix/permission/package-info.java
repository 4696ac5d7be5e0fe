/**
 * Who may see what: the only package that asks Confluence.
 */
package io.github.valuematrix.permission;
