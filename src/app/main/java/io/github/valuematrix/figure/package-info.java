/**
 * What a figure is: a value, or the reason why there is none. Imports nothing but Java.
 */
package io.github.valuematrix.figure;
