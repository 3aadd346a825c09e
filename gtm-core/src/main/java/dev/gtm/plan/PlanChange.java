package dev.gtm.plan;

import dev.gtm.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two plans, and why.
 *
 * @param what what differs
 * @param before what was said of it, or null if nothing was
 * @param after what is said of it, or null if nothing is
 * @param because why
 * @param detail the change and its cause as a sentence
 */
public record PlanChange(
        PlanFact what, @Nullable String before, @Nullable String after, ChangeCause because, Sentence detail) {}
