package dev.gtm.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packs of the standard book, each run on the given facts alone: without the rows of any table. */
public final class StandardPacks {

    private final RuleSet rules = StandardRules.load();
    private final Map<Pack, CompiledPack> bare = Stream.of(Pack.COMPLIANCE, Pack.EFFECT, Pack.MEASURE, Pack.REVIEW)
            .collect(Collectors.toMap(pack -> pack, this::withoutTable));

    /** All rules of the book. */
    public RuleSet rules() {
        return rules;
    }

    /** What a pack concludes of facts, and of nothing else. */
    public List<Concluded<Object>> conclude(Pack pack, List<Object> facts) {
        var without = bare.get(pack);
        return without == null ? rules.conclude(pack, Object.class, facts) : without.conclude(facts);
    }

    private CompiledPack withoutTable(Pack pack) {
        var files = StandardRules.files().stream()
                .filter(file -> file.folder().equals(pack.folder()))
                .toList();
        var problems = new RuleProblems();
        var base = new RuleCompiler(pack, problems).compile(files);
        if (base == null) {
            throw new BadRulesException(problems.all());
        }
        var sentences = new Sentences(rules.english(), rules.japanese());
        return new CompiledPack(pack, base, rules.rules(), sentences, Set.of(), List.of());
    }
}
