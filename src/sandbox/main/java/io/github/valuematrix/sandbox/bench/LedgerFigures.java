package io.github.valuematrix.sandbox.bench;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was measured at one size.
 *
 * @param pages              pages and blog posts
 * @param rows               of all tables of the app
 * @param copySeconds        to COPY the same rows into empty tables with the same indexes: the floor
 * @param copyThenIndexSeconds to COPY them into tables without indexes and then build these, which no app can do
 * @param fillSeconds        of the whole back-fill, from its start to its end
 * @param readSeconds        of it, spent reading the wiki
 * @param writeSeconds       of it, spent with the app's tables
 * @param ratio              writing by the floor
 * @param ratioThenIndex     writing by the other COPY
 * @param peakHeapMiB        most that was in use after a full collection while the back-fill ran
 * @param replace            one page has a new comment: the job that takes it into the ledger
 * @param listener           what the app's listener adds to a save
 * @param reportWarm         the report of the largest space over twelve months, as a page
 * @param reportAfterComments the same, each time after a new comment in the space
 * @param activityWarm       the same figures by REST
 * @param metricsWarm        every metric of the space over twelve months and its stage, by REST
 */
record LedgerFigures(@JsonProperty("scale") double scale, @JsonProperty("pages") long pages,
                     @JsonProperty("comments") long comments, @JsonProperty("rows") long rows,
                     @JsonProperty("copySeconds") double copySeconds,
                     @JsonProperty("copyThenIndexSeconds") double copyThenIndexSeconds,
                     @JsonProperty("fillSeconds") double fillSeconds, @JsonProperty("readSeconds") double readSeconds,
                     @JsonProperty("writeSeconds") double writeSeconds, @JsonProperty("ratio") double ratio,
                     @JsonProperty("ratioThenIndex") double ratioThenIndex,
                     @JsonProperty("rowsPerSecond") double rowsPerSecond,
                     @JsonProperty("pagesPerSecond") double pagesPerSecond,
                     @JsonProperty("peakHeapMiB") double peakHeapMiB, @JsonProperty("replace") Latency replace,
                     @JsonProperty("listener") Latency listener, @JsonProperty("largestSpacePages") long largestPages,
                     @JsonProperty("reportWarm") Latency reportWarm,
                     @JsonProperty("reportAfterComments") Latency reportAfterComments,
                     @JsonProperty("reportCold") Latency reportCold,
                     @JsonProperty("activityWarm") Latency activityWarm,
                     @JsonProperty("activityCold") Latency activityCold,
                     @JsonProperty("metricsWarm") Latency metricsWarm,
                     @JsonProperty("metricsCold") Latency metricsCold) {
}
