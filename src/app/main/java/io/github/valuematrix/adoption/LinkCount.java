package io.github.valuematrix.adoption;

/**
 * So many links that stand today lead from one non-personal space to another, or to itself.
 *
 * @param from id of the space that the links stand in
 * @param to   id of the space that they lead to
 */
public record LinkCount(long from, long to, long links) {

    public LinkCount {
        if (links < 0) {
            throw new IllegalArgumentException("there cannot be " + links + " links");
        }
    }

}
