/** Measures the installed app on a wiki of any size: {@code ./run bench …}. */
package io.github.valuematrix.sandbox.bench;
