/**
 * What each number means: its question, formula, window, what it leaves out and how to read it. Knows no values.
 */
package io.github.valuematrix.metric;
