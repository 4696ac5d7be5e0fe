/** Confluence's services over the store: content, people, rights, search, transactions, Active Objects, jobs, events. */
package io.github.valuematrix.sandbox.confluence;
