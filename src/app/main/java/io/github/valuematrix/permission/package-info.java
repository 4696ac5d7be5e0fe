/**
 * Who may see what: the only package that asks Confluence, and the rules of privacy that hold for everybody.
 */
package io.github.valuematrix.permission;
