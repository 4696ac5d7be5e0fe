/** The wiki's own pages, and the frame around the pages of apps. */
package io.github.valuematrix.sandbox.web;
