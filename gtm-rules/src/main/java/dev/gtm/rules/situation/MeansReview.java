package dev.gtm.rules.situation;

/**
 * By what means the approach as a whole works.
 *
 * @param id the brief's id
 * @param audiences how many audiences it addresses
 * @param alike whether every audience is met by the same means, more than one
 * @param leads how many answers it has that carry tactics
 * @param oneChannel whether one channel leads all of them
 */
public record MeansReview(String id, int audiences, boolean alike, int leads, boolean oneChannel) {

    @Override
    public String toString() {
        return "approach of " + id + ", audiences " + audiences + (alike ? ", all met alike" : "") + ", answers "
                + leads + (oneChannel ? ", one channel" : "");
    }
}
