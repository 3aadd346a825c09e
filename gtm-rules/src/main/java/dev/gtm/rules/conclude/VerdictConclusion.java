package dev.gtm.rules.conclude;

import dev.gtm.approach.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the compliance pack concludes.
 *
 * @param verdict what is said of the use; null for a duty that comes along with it
 * @param row the id of the table's row that says it; null where a rule does
 * @param condition what must be kept, what a review must answer, or what must be done along with it; may be empty
 * @param assumption whether the row is from memory and nobody has read its source
 */
public record VerdictConclusion(
        @Nullable Verdict verdict, @Nullable String row, String condition, boolean assumption) {}
