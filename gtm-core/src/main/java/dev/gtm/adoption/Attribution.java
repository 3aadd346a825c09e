package dev.gtm.adoption;

/**
 * The part of a step's avoidable loss that an explicit weight lays on a barrier.
 *
 * @param behavior the id of the behavior that does not happen
 * @param barrier the id of the barrier that stops it
 * @param patients per 12 months, at least 0
 */
public record Attribution(String behavior, String barrier, double patients) {}
