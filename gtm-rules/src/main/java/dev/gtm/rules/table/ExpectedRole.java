package dev.gtm.rules.table;

import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Sorted;
import dev.gtm.rules.situation.Sourced;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of roles that a journey calls for.
 *
 * @param id the row's id
 * @param role the role
 * @param fills the roles any of which fills it, the role itself among them
 * @param stage at which stage; null for every journey
 * @param trait for which trait of the product; null for every product
 * @param why why it matters, in both languages
 * @param reference where that was read
 * @param provenance {@code found} (read in an excerpt of the source) or {@code recall} (from memory, unverified)
 */
public record ExpectedRole(
        String id,
        StakeholderRole role,
        Set<StakeholderRole> fills,
        @Nullable Stage stage,
        @Nullable ProductTrait trait,
        Sentence why,
        String reference,
        String provenance)
        implements Sourced {

    private static final String FOUND = "found";

    public ExpectedRole {
        fills = Sorted.set(fills);
    }

    static ExpectedRole of(Row row, TableLabels labels) {
        List<StakeholderRole> named = labels.alternatives(row, "role", StakeholderRole.class).stream()
                .map(Objects::requireNonNull)
                .toList();
        return new ExpectedRole(
                row.get("id"),
                named.get(0),
                new LinkedHashSet<>(named),
                labels.alternatives(row, "stage", Stage.class).get(0),
                labels.alternatives(row, "trait", ProductTrait.class).get(0),
                new Sentence(row.get("why"), row.get("why_ja")),
                row.get("source"),
                row.get("provenance"));
    }

    @Override
    public Sentence source() {
        return provenance.equals(FOUND)
                ? new Sentence(reference + " [" + FOUND + "]", reference + "［出典で確認］")
                : new Sentence(reference + " [assumption, from memory]", reference + "［記憶による仮定］");
    }

    @Override
    public Sentence statement() {
        return why;
    }

    @Override
    public String toString() {
        return "expected_roles.csv " + id + ": " + why.en();
    }
}
