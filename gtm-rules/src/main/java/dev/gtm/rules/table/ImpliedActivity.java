package dev.gtm.rules.table;

import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.io.CsvTable.Row;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a need, a role or a channel amounts to in law, whether or not a brief says so.
 *
 * @param carrier the need, role or channel that implies it
 * @param audience towards whom; null for anybody
 * @param need for which need; null for any
 * @param activity what it amounts to
 */
public record ImpliedActivity(
        Enum<?> carrier,
        @Nullable AudienceClass audience,
        @Nullable Need need,
        Activity activity) {

    private static final Set<String> CARRIERS = new TreeSet<>(Set.of("need", "role", "channel"));

    static ImpliedActivity of(Row row, TableLabels labels) {
        return new ImpliedActivity(
                switch (labels.oneOf(row, "carrier", CARRIERS)) {
                    case "need" -> labels.constant(row, "value", Need.class);
                    case "role" -> labels.constant(row, "value", FieldRole.class);
                    default -> labels.constant(row, "value", Channel.class);
                },
                labels.alternatives(row, "audience", AudienceClass.class).get(0),
                labels.alternatives(row, "need", Need.class).get(0),
                labels.constant(row, "activity", Activity.class));
    }

    /** Whether this row holds for a use with these carriers, audiences and needs. */
    public boolean holds(Set<? extends Enum<?>> carriers, Set<AudienceClass> audiences, Set<Need> needs) {
        return carriers.contains(carrier)
                && (audience == null || audiences.contains(audience))
                && (need == null || needs.contains(need));
    }
}
