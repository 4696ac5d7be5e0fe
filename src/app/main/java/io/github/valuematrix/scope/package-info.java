/**
 * What is said of one space or of the whole site in one period: puts together what the ledger holds and what is computed
 * from it.
 */
package io.github.valuematrix.scope;
