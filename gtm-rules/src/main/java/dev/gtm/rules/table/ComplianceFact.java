package dev.gtm.rules.table;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Verdict;
import dev.gtm.language.Sentence;
import dev.gtm.rules.situation.Sourced;
import java.time.LocalDate;
import java.time.Period;
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
 * @param words the rule and the condition as sentences
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
        String provenance,
        ComplianceWords words)
        implements Sourced {

    private static final String FOUND = "found";

    @Override
    public Sentence source() {
        var named = Stream.of(legalBasis, reference)
                .filter(part -> !part.isBlank() && !part.startsWith("recall"))
                .distinct()
                .collect(Collectors.joining("; "));
        var standing = standing();
        return named.isEmpty()
                ? standing
                : new Sentence(named + " [" + standing.en() + "]", named + "［" + standing.ja() + "］");
    }

    @Override
    public Sentence statement() {
        return new Sentence(
                withoutStop(words.rule().en()), withoutStop(words.rule().ja()));
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceAll("[.。]$", "");
    }

    /** Whether somebody has read the source, and of what day the row speaks. */
    public Sentence standing() {
        var trust = isAssumption() ? new Sentence("assumption, from memory", "記憶による仮定") : new Sentence(FOUND, "出典で確認");
        var asOf = latest();
        var day = asOf == null ? new Sentence("undated", "日付なし") : asOf.words();
        return new Sentence(trust.en() + ", " + day.en(), trust.ja() + "、" + day.ja());
    }

    /** The latest year, month or day that law, rule or source name, such as {@code 2025-01}; null if they name none. */
    public @Nullable String asOf() {
        var latest = latest();
        return latest == null ? null : latest.named();
    }

    /** How many whole years lie between the day of which the row speaks and another; null for a row without a day. */
    public @Nullable Integer yearsBefore(LocalDate day) {
        var latest = latest();
        return latest == null ? null : Period.between(latest.firstDay(), day).getYears();
    }

    private @Nullable AsOf latest() {
        return AsOf.latestIn(legalBasis, rule, reference);
    }

    /** Whether nobody has read the source: shown as an assumption. */
    public boolean isAssumption() {
        return !provenance.startsWith(FOUND);
    }

    @Override
    public String toString() {
        return "compliance_facts.csv " + id + ": " + rule;
    }
}
