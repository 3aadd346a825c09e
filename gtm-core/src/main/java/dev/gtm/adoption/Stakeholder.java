package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people or bodies who act on the journey.
 *
 * @param id unique among the stakeholders
 * @param role the part they play
 * @param label a name for people, or null
 * @param count how many there are, or null
 * @param concentration how volume gathers at the top
 * @param notRelevant why this role plays no part in this launch, not blank, or null if it does
 * @param evidence where the count, the concentration and the access come from, or null
 * @param access the share of them who receive visitors of companies, or null if not known
 */
public record Stakeholder(
        String id,
        StakeholderRole role,
        @Nullable String label,
        @Nullable Integer count,
        List<Concentration> concentration,
        @Nullable String notRelevant,
        @Nullable Evidence evidence,
        @Nullable Share access) {

    public Stakeholder {
        text("id", id);
        if (count != null) {
            within("count", count, 0, Integer.MAX_VALUE);
        }
        if (notRelevant != null) {
            text("notRelevant", notRelevant);
        }
        concentration = List.copyOf(concentration);
    }

    /** A stakeholder of whom only the role is known. */
    public static Stakeholder of(String id, StakeholderRole role) {
        return new Stakeholder(id, role, null, null, List.of(), null, null, null);
    }

    /** The same, with a label for people. */
    public Stakeholder withLabel(String newLabel) {
        return new Stakeholder(id, role, newLabel, count, concentration, notRelevant, evidence, access);
    }

    /** The same, being so many. */
    public Stakeholder withCount(int newCount) {
        return new Stakeholder(id, role, label, newCount, concentration, notRelevant, evidence, access);
    }

    /** The same, with one more point of the curve: the top so many of them see so many of the patients. */
    public Stakeholder withConcentration(double ofStakeholders, double ofPatients) {
        var points = new ArrayList<>(concentration);
        points.add(new Concentration(Share.of(ofStakeholders), Share.of(ofPatients)));
        return new Stakeholder(id, role, label, count, points, notRelevant, evidence, access);
    }

    /** The same, playing no part in this launch, for a reason. */
    public Stakeholder withNotRelevant(String reason) {
        return new Stakeholder(id, role, label, count, concentration, reason, evidence, access);
    }

    /** The same, of whom a share from 0 to 1 receives visitors of companies. */
    public Stakeholder withAccess(double share) {
        return new Stakeholder(id, role, label, count, concentration, notRelevant, evidence, Share.of(share));
    }

    /** The same, with where the count, the concentration and the access come from. */
    public Stakeholder withEvidence(Evidence newEvidence) {
        return new Stakeholder(id, role, label, count, concentration, notRelevant, newEvidence, access);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}
