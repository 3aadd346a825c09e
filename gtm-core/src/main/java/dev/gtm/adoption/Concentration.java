package dev.gtm.adoption;

import dev.gtm.quantity.Share;

/**
 * A point of a concentration curve: the top so many stakeholders by volume see so many of the patients.
 *
 * @param ofStakeholders the share of stakeholders
 * @param ofPatients the share of patients whom they see
 */
public record Concentration(Share ofStakeholders, Share ofPatients) {}
