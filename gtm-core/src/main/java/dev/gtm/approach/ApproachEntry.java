package dev.gtm.approach;

import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The approach to one barrier of one behavior by one need.
 *
 * @param id {@code behavior/barrier/need}
 * @param behavior the behavior's id
 * @param barrier the barrier's id; null where none is known
 * @param need what it calls for
 * @param rank from 1 among the needs of this behavior and barrier
 * @param lead the tactic that carries it; null where the need calls for none
 * @param sequence all tactics in their order in time, the lead first of its moment
 * @param effects what may be expected of each tactic of the sequence, in its order; empty while nobody has asked
 * @param reinforcement what carries it further: a fallback, drivers, a partner, a value argument
 * @param interventions the ids of the candidates that support it
 * @param price what the lead would cost by the catalogue; null where a candidate brings its price, or none is known
 * @param ruling what law, code and method say of its tactics; null where there are none
 * @param reasons why this need and these tactics
 */
public record ApproachEntry(
        String id,
        String behavior,
        @Nullable String barrier,
        Need need,
        int rank,
        @Nullable Tactic lead,
        List<Tactic> sequence,
        List<ExpectedEffect> effects,
        Reinforcement reinforcement,
        List<String> interventions,
        @Nullable UnitPrice price,
        @Nullable Ruling ruling,
        List<Reason> reasons) {

    public ApproachEntry {
        sequence = List.copyOf(sequence);
        effects = List.copyOf(effects);
        Require.that(
                effects.isEmpty()
                        || effects.stream().map(ExpectedEffect::tactic).toList().equals(sequence),
                "effects",
                effects,
                "one for each tactic of the sequence, in its order, or none at all");
        interventions = List.copyOf(interventions);
        reasons = List.copyOf(reasons);
    }

    /** The same entry with the candidates that support it. */
    public ApproachEntry supportedBy(List<String> candidates) {
        return new ApproachEntry(
                id,
                behavior,
                barrier,
                need,
                rank,
                lead,
                sequence,
                effects,
                reinforcement,
                candidates,
                price,
                ruling,
                reasons);
    }

    /** The same entry with what may be expected of each of its tactics. */
    public ApproachEntry expecting(List<ExpectedEffect> expected) {
        return new ApproachEntry(
                id,
                behavior,
                barrier,
                need,
                rank,
                lead,
                sequence,
                expected,
                reinforcement,
                interventions,
                price,
                ruling,
                reasons);
    }

    /** The same entry with what carries it further. */
    public ApproachEntry with(Reinforcement other) {
        return new ApproachEntry(
                id,
                behavior,
                barrier,
                need,
                rank,
                lead,
                sequence,
                effects,
                other,
                interventions,
                price,
                ruling,
                reasons);
    }

    /** The same entry with what its lead would cost. */
    public ApproachEntry at(@Nullable UnitPrice indicated) {
        return new ApproachEntry(
                id,
                behavior,
                barrier,
                need,
                rank,
                lead,
                sequence,
                effects,
                reinforcement,
                interventions,
                indicated,
                ruling,
                reasons);
    }

    /** What may be expected of the lead; empty if there is none, or while nobody has asked. */
    public Optional<ExpectedEffect> leadEffect() {
        return effects.stream().filter(effect -> effect.tactic().equals(lead)).findFirst();
    }
}
