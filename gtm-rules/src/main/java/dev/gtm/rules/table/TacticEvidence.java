package dev.gtm.rules.table;

import dev.gtm.adoption.Stage;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Channel;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.language.Sentence;
import dev.gtm.rules.situation.Sourced;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the table of effect sizes, and one tactic of which this library reads it. A row with alternatives
 * ({@code A|B}) stands here once for each, under the same reading.
 *
 * @param reading the id of the row that says of which tactics the figure speaks
 * @param id the id of the figure
 * @param need which need the tactic meets
 * @param role who acts; null for a channel
 * @param channel by what; null for a role
 * @param audience who is addressed
 * @param stage at which stage; null for any
 * @param strategy what was measured, in words
 * @param size how much it moves; null where the source gives no points
 * @param found whether somebody has read the figure in its source; else it is from memory
 * @param reference who measured it, with the provenance
 * @param why why the figure is read of this tactic
 */
public record TacticEvidence(
        String reading,
        String id,
        Need need,
        @Nullable FieldRole role,
        @Nullable Channel channel,
        AudienceClass audience,
        @Nullable Stage stage,
        Sentence strategy,
        @Nullable EffectSize size,
        boolean found,
        String reference,
        String why)
        implements Sourced {

    @Override
    public Sentence source() {
        return new Sentence(
                reference + "; that it speaks of this tactic is a reading of this library",
                reference + "、この手段に当てはまるとするのは本ライブラリの解釈である");
    }

    @Override
    public Sentence statement() {
        return size == null ? strategy : new Sentence(english(size), japanese(size));
    }

    private String english(EffectSize effect) {
        var range = effect.range();
        return strategy.en() + ", " + plain(effect.mid()) + " points"
                + (range == null ? "" : " (" + plain(range.low()) + " to " + plain(range.high()) + ")");
    }

    private String japanese(EffectSize effect) {
        var range = effect.range();
        return strategy.ja() + "、" + plain(effect.mid()) + "ポイント"
                + (range == null ? "" : "、範囲は" + plain(range.low()) + "～" + plain(range.high()));
    }

    private static String plain(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return "effect_sizes.csv " + id + " by tactic_effects.csv " + reading + ": " + why;
    }
}
