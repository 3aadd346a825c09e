package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Share;
import org.jspecify.annotations.Nullable;

/**
 * One step of a group of doctors towards a new medicine.
 *
 * @param id unique among the doctors' steps
 * @param stakeholder the id of the group of doctors
 * @param stage the stage it belongs to
 * @param label a name for people, or null
 * @param rate which share of those who have come so far goes on
 * @param evidence where the rate comes from, or null
 */
public record DoctorStep(
        String id,
        String stakeholder,
        DoctorStage stage,
        @Nullable String label,
        Share rate,
        @Nullable Evidence evidence) {

    public DoctorStep {
        text("id", id);
        text("stakeholder", stakeholder);
    }

    /** A step by its rate, from 0 to 1. */
    public static DoctorStep of(String id, String stakeholder, DoctorStage stage, double rate) {
        return new DoctorStep(id, stakeholder, stage, null, Share.of(rate), null);
    }

    /** The same, with a label for people. */
    public DoctorStep withLabel(String newLabel) {
        return new DoctorStep(id, stakeholder, stage, newLabel, rate, evidence);
    }

    /** The same, with where the rate comes from. */
    public DoctorStep withEvidence(Evidence newEvidence) {
        return new DoctorStep(id, stakeholder, stage, label, rate, newEvidence);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}
