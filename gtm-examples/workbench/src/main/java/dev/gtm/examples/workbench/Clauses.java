package dev.gtm.examples.workbench;

import dev.gtm.approach.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What law and codes ask for: each row in full where the page first speaks of it, and by its id afterwards. */
final class Clauses {

    private final Phrases phrases;
    private final Set<List<Clause>> told = new HashSet<>();

    Clauses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The clauses as sentences, those of one row together. */
    String told(Collection<Clause> clauses) {
        var byRow = new LinkedHashMap<String, List<Clause>>();
        clauses.forEach(clause -> byRow.computeIfAbsent(String.valueOf(clause.row()), any -> new ArrayList<>())
                .add(clause));
        var sentences = new ArrayList<String>();
        var again = new ArrayList<String>();
        byRow.forEach((row, of) -> {
            var first = of.get(0);
            if (first.row() == null || first.standing() == null) {
                of.forEach(clause -> sentences.add(phrases.of(clause.text())));
            } else if (told.add(of)) {
                sentences.add(phrases.of("clause", row, phrases.of(first.standing()), joined(of)));
            } else {
                again.add(row);
            }
        });
        if (!again.isEmpty()) {
            sentences.add(phrases.of("clause.again", phrases.list(again)));
        }
        return String.join(phrases.of("clause.join"), sentences);
    }

    private String joined(List<Clause> clauses) {
        return String.join(
                phrases.of("clause.join"),
                clauses.stream().map(Clause::text).map(phrases::of).toList());
    }
}
