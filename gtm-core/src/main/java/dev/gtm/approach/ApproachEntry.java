package dev.gtm.approach;

import dev.gtm.evidence.Reason;
import java.util.List;
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
 * @param interventions the ids of the priced candidates that support it
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
        List<String> interventions,
        @Nullable Ruling ruling,
        List<Reason> reasons) {

    public ApproachEntry {
        sequence = List.copyOf(sequence);
        interventions = List.copyOf(interventions);
        reasons = List.copyOf(reasons);
    }

    /** The same entry with the candidates that support it. */
    public ApproachEntry supportedBy(List<String> candidates) {
        return new ApproachEntry(id, behavior, barrier, need, rank, lead, sequence, candidates, ruling, reasons);
    }
}
