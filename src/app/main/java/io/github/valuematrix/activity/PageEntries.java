package io.github.valuematrix.activity;

import java.util.List;
import java.util.Map;

/**
 * All that the ledger keeps of one page or blog post. Days are epoch days in the site's time zone, null if undated.
 *
 * @param editedOn  day of the last edit
 * @param helpedOn  day of the first edit by somebody other than the creator
 * @param titleHash by which links find it
 * @param walked    the versions among which the authors of cross-space links were looked for; may be null
 * @param namedById content that the page names by its id, with the hash of its space key and title; 0 if it is not there
 */
public record PageEntries(long contentId, ContentKind kind, WikiSpace space, Person creator, Integer createdOn,
                          Integer editedOn, Integer helpedOn, long titleHash, List<Activity> activities,
                          List<Response> responses, List<Link> links, List<PersonDay> personDays,
                          HistoryMark walked, Map<Long, Long> namedById) {

    public PageEntries {
        activities = List.copyOf(activities);
        responses = List.copyOf(responses);
        links = List.copyOf(links);
        personDays = List.copyOf(personDays);
        namedById = Map.copyOf(namedById);
    }

    /**
     * Without what happened before this day. The undated stays, and so do the page itself and its links: they are what
     * the wiki holds today.
     */
    public PageEntries since(int day) {
        return new PageEntries(contentId, kind, space, creator, createdOn, editedOn, helpedOn, titleHash,
                activities.stream().filter(activity -> isSince(day, activity.day())).toList(),
                responses.stream().filter(response -> isSince(day, response.day())).toList(), links,
                personDays.stream().filter(personDay -> isSince(day, personDay.day())).toList(), walked, namedById);
    }

    private static boolean isSince(int first, Integer day) {
        return day == null || day >= first;
    }
}
