package dev.gtm.rules.table;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Verdict;
import dev.gtm.language.Sentence;
import dev.gtm.rules.situation.Sourced;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the compliance table; a row with alternatives ({@code A|B}) stands here once for each, under the same id.
 *
 * @param id the row's id
 * @param market the market, or ALL
 * @param actor who acts; null for anybody
 * @param audience who is addressed; null for anybody
 * @param need which need is met; null for any
 * @param activity what it amounts to; null for any
 * @param status where the product stands; null for any
 * @param verdict what the row says; null for a duty that comes along with the tactic
 * @param condition what must be kept, or what a review must answer; may be empty
 * @param rule what the row says, in words
 * @param legalBasis in which law or code; may be empty
 * @param reference where that was read
 * @param provenance {@code found} (read in an excerpt of the source) or {@code recall} (from memory, unverified)
 */
public record ComplianceFact(
        String id,
        String market,
        @Nullable FieldRole actor,
        @Nullable AudienceClass audience,
        @Nullable Need need,
        @Nullable Activity activity,
        @Nullable ProductStatus status,
        @Nullable Verdict verdict,
        String condition,
        String rule,
        String legalBasis,
        String reference,
        String provenance)
        implements Sourced {

    @Override
    public String source() {
        var named = Stream.of(legalBasis, reference)
                .filter(part -> !part.isBlank() && !part.startsWith("recall"))
                .distinct()
                .collect(Collectors.joining("; "));
        var trust = isAssumption() ? "assumption, from memory" : provenance;
        return named.isEmpty() ? trust : named + " [" + trust + "]";
    }

    @Override
    public Sentence statement() {
        return new Sentence(rule, rule);
    }

    /** Whether nobody has read the source: shown as an assumption. */
    public boolean isAssumption() {
        return !provenance.startsWith("found");
    }

    @Override
    public String toString() {
        return "compliance_facts.csv " + id + ": " + rule;
    }
}
