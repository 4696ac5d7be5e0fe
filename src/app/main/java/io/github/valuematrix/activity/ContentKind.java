package io.github.valuematrix.activity;

/**
 * What can hold activity.
 */
public enum ContentKind { PAGE, BLOG_POST }
