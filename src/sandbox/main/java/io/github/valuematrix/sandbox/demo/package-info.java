/**
 * A company that one can try the app on: Fernhill Engineering, which makes and looks after pumps.
 *
 * <p>First an {@link io.github.valuematrix.sandbox.demo.Agenda} decides who writes what and when, and knows no words;
 * then {@link io.github.valuematrix.sandbox.demo.PageAuthor} and {@link io.github.valuematrix.sandbox.demo.Talk} find
 * the words in the resources of this package. So a better sentence moves nothing but the links it brings along.
 */
package io.github.valuematrix.sandbox.demo;
