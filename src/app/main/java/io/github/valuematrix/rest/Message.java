package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a call that was refused says.
 */
public record Message(@JsonProperty("message") String message) {
}
