/** Confluence's services over the store: content, people, rights, search, transactions, tables, jobs, events. */
package io.github.valuematrix.sandbox.confluence;
