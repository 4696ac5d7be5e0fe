package io.github.valuematrix.scope;

/**
 * Counts of pages and comments that derive from people, and add up over spaces.
 */
public enum BenefitCount {
    CO_AUTHORED, ANSWERED, REPLIED, HELPED
}
