package io.github.valuematrix.settings;

import io.github.valuematrix.silo.SiloSetup;

/**
 * What an administrator has said of the company: which parts it has, who stands outside it, and who does not count.
 */
public record Company(SiloSetup silos, Outside outside, Exclusions leftOut) {

    public static final Company UNKNOWN = new Company(SiloSetup.NONE, Outside.NOT_SET, Exclusions.NONE);
}
