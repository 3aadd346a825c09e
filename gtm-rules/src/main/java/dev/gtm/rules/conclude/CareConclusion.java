package dev.gtm.rules.conclude;

import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldProblem;

/**
 * What a rule of the care pack concludes.
 *
 * @param problem the problem of the field in which a barrier shows
 * @param support by what it is answered
 */
public record CareConclusion(FieldProblem problem, Channel support) {}
