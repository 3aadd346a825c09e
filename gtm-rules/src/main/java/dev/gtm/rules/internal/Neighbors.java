package dev.gtm.rules.internal;

import dev.gtm.rules.table.RuleTables;
import java.util.List;
import java.util.Objects;

/**
 * Rules and tables beside which others are to stand, as far as a check asks for them: it does not compile them.
 *
 * @param rules each rule and where it stands
 * @param tables the tables that its rows go over
 */
public record Neighbors(List<PlacedRule> rules, RuleTables tables) {

    public Neighbors {
        rules = List.copyOf(rules);
    }

    /** The rules of a book. */
    public static Neighbors of(RuleSet book) {
        return new Neighbors(book.placed(), book.tables());
    }

    /** The rules that come with the library, read and not compiled. */
    public static Neighbors standard() {
        var rules = StandardRules.files().stream()
                .map(file -> StrictFile.read(file, new RuleProblems()))
                .filter(Objects::nonNull)
                .flatMap(file -> file.rules().stream())
                .toList();
        return new Neighbors(rules, RuleTables.standard());
    }
}
