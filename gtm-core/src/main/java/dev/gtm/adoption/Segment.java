package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Share;
import org.jspecify.annotations.Nullable;

/**
 * Patients who travel the journey alike.
 *
 * @param id unique among the segments
 * @param label a name for people, or null
 * @param patients how many enter the journey per 12 months, from 0 to {@value #MOST_PATIENTS}
 * @param coverage who pays, or null if not stated
 * @param likelyToChange the share likely to change therapy within 12 months, or null
 * @param evidence where the number of patients comes from, or null
 */
public record Segment(
        String id,
        @Nullable String label,
        double patients,
        @Nullable Coverage coverage,
        @Nullable Share likelyToChange,
        @Nullable Evidence evidence) {

    /** More people than there are: whatever is counted, sums and products of it stay finite. */
    public static final double MOST_PATIENTS = 1e10;

    public Segment {
        text("id", id);
        within("patients", patients, 0, MOST_PATIENTS);
    }

    /** A segment of which only the size is known. */
    public static Segment of(String id, double patients) {
        return new Segment(id, null, patients, null, null, null);
    }

    /** The same, with a label for people. */
    public Segment withLabel(String newLabel) {
        return new Segment(id, newLabel, patients, coverage, likelyToChange, evidence);
    }

    /** The same, of another size. */
    public Segment withPatients(double newPatients) {
        return new Segment(id, label, newPatients, coverage, likelyToChange, evidence);
    }

    /** The same, with this payer. */
    public Segment withCoverage(Coverage newCoverage) {
        return new Segment(id, label, patients, newCoverage, likelyToChange, evidence);
    }

    /** The same, with the share, from 0 to 1, likely to change therapy within 12 months. */
    public Segment withLikelyToChange(double share) {
        return new Segment(id, label, patients, coverage, Share.of(share), evidence);
    }

    /** The same, with where its size comes from. */
    public Segment withEvidence(Evidence newEvidence) {
        return new Segment(id, label, patients, coverage, likelyToChange, newEvidence);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}
