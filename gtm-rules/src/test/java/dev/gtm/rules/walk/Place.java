package dev.gtm.rules.walk;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;

/**
 * One combination: who is stopped by what, and where.
 *
 * @param cause what stops them
 * @param role who
 * @param stage where on the journey
 * @param variant how it stands in the brief
 */
record Place(BarrierCause cause, StakeholderRole role, Stage stage, Walk.Variant variant) {

    /** The id of its behavior and of its barrier. */
    String id() {
        return role + "." + stage + "." + cause + "." + variant;
    }

    /** Who can remove the barrier, by the text of the method. */
    Control control() {
        return switch (variant) {
            case OUT_OF_REACH -> Control.EXTERNAL;
            case SHARED -> Control.SHARED;
            case ALONE, OUTWEIGHED ->
                switch (cause) {
                    case POLICY, INFRASTRUCTURE_CAPACITY, CLINICAL_INELIGIBILITY, INFORMED_REFUSAL -> Control.EXTERNAL;
                    case UNKNOWN -> Control.SHARED;
                    default ->
                        switch (cause.component()) {
                            case PHYSICAL_OPPORTUNITY, SOCIAL_OPPORTUNITY -> Control.SHARED;
                            default -> Control.COMPANY;
                        };
                };
        };
    }
}
