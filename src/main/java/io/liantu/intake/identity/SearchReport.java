package io.liantu.intake.identity;

/**
 * What a search for who is who came to.
 *
 * @param searched how many enterprises were compared with others
 * @param merged how many were merged into another one, being the same for certain
 * @param suggested how many pairs came into the queue
 * @param left how many were not searched, because the time was over
 */
public record SearchReport(long searched, long merged, long suggested, long left) {

    /** Before anything is searched. */
    public static final SearchReport NOTHING = new SearchReport(0, 0, 0, 0);

    /** Both together. */
    public SearchReport plus(SearchReport other) {
        return new SearchReport(
                searched + other.searched, merged + other.merged, suggested + other.suggested, left + other.left);
    }
}
