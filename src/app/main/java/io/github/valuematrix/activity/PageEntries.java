package io.github.valuematrix.activity;

import java.util.List;

/**
 * All that the ledger keeps of one page or blog post. Days are epoch days in the site's time zone, null if undated.
 *
 * @param editedOn  day of the last edit
 * @param helpedOn  day of the first edit by somebody other than the creator
 * @param titleHash by which links find it
 */
public record PageEntries(long contentId, ContentKind kind, WikiSpace space, Person creator, Integer createdOn,
                          Integer editedOn, Integer helpedOn, long titleHash, List<Activity> activities,
                          List<Response> responses, List<Link> links, List<PersonDay> personDays) {

    public PageEntries {
        activities = List.copyOf(activities);
        responses = List.copyOf(responses);
        links = List.copyOf(links);
        personDays = List.copyOf(personDays);
    }
}
