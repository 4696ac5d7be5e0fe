package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;

/** A space was removed with all its content. */
@Evidence("slack-integration 10.0.1")
public class SpaceRemoveEvent extends SpaceEvent {
}
