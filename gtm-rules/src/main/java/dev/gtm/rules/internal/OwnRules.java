package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.quantity.Sorted;
import dev.gtm.rules.table.RuleTables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules, sentences, cases and rows of tables that a user keeps in folders.
 *
 * @param files the rule files
 * @param english the English sentences by rule id
 * @param japanese the Japanese sentences by rule id
 * @param saidAt where the sentence of each rule id stands
 * @param tables own rows, in files that are named like a standard table
 * @param cases the files with cases, by the name of the rule file beside them
 * @param problems what could not be read
 * @param strays files that look as if somebody meant them, and that nothing reads
 */
public record OwnRules(
        List<RuleFile> files,
        Map<String, String> english,
        Map<String, String> japanese,
        Map<String, Location> saidAt,
        List<TextFile> tables,
        Map<String, TextFile> cases,
        List<Diagnostic> problems,
        List<Diagnostic> strays) {

    public OwnRules {
        files = List.copyOf(files);
        english = Map.copyOf(english);
        japanese = Map.copyOf(japanese);
        saidAt = Sorted.map(saidAt);
        tables = List.copyOf(tables);
        cases = Sorted.map(cases);
        problems = List.copyOf(problems);
        strays = List.copyOf(strays);
    }

    /**
     * Reads folders and what lies below them.
     *
     * @param trusted whether the rules are compiled as they are; else they are read in the strict profile
     * @throws BadRulesException if there is no such folder, neither rules nor tables in it, or a file cannot be read
     */
    public static OwnRules read(List<Path> folders, boolean trusted) {
        var read = OwnFolders.read(folders, trusted);
        if (!read.problems().isEmpty()) {
            throw new BadRulesException(read.problems());
        }
        return read;
    }

    /**
     * A book's rules and these.
     *
     * @throws BadRulesException if anything is wrong with them, or a sentence belongs to none of them
     */
    public RuleSet addTo(RuleSet rules) {
        var all = rules.with(files, english, japanese, tablesOver(rules.tables()));
        var own = new TreeSet<>(all.rules().keySet());
        own.removeAll(rules.rules().keySet());
        var strangers = strangers(own);
        if (!strangers.isEmpty()) {
            throw new BadRulesException(strangers);
        }
        return all;
    }

    /**
     * The rows of these folders over standard tables.
     *
     * @throws BadRulesException if anything is wrong with them
     */
    RuleTables tablesOver(RuleTables standard) {
        try {
            return standard.with(tables);
        } catch (UnreadableException e) {
            throw new BadRulesException(e.diagnostics());
        }
    }

    /** The sentences that belong to none of these rules. */
    List<Diagnostic> strangers(Set<String> ids) {
        return saidAt.entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .map(entry -> Diagnostic.error(
                        entry.getValue(),
                        new Finding(
                                "UNKNOWN_RULE",
                                "",
                                entry.getKey(),
                                "takes sentences of the rules beside it",
                                NearestName.of(entry.getKey(), ids))))
                .toList();
    }
}
