package dev.gtm.rules.conclude;

import dev.gtm.investment.InterventionOutcome;
import dev.gtm.plan.WarningCode;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the review pack concludes. Exactly one of code and outcome is there.
 *
 * @param subject the id of what it is about
 * @param code what kind of warning
 * @param outcome what becomes of an intervention
 */
public record ReviewConclusion(
        String subject,
        @Nullable WarningCode code,
        @Nullable InterventionOutcome outcome) {}
