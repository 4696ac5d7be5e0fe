/**
 * A wiki of any size whose content is computed from a seed and never stored. Each draw is a hash of the seed, of what is
 * drawn and of an id, so that anything can be told without anything else, in any order.
 */
package io.github.valuematrix.sandbox.scale;
