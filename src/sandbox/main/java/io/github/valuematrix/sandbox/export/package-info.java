/**
 * Reads XML exports of Confluence into the wiki. A file is read once, as a stream, into a staging area on disk, since
 * its objects come in any order; the staging area's database then says which of them count, and only these are written.
 */
package io.github.valuematrix.sandbox.export;
