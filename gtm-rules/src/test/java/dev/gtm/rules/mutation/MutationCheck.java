package dev.gtm.rules.mutation;

import dev.gtm.rules.StandardCases;
import dev.gtm.rules.author.RuleCase;
import dev.gtm.rules.internal.MutatedPack;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.StandardRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts changed rules to the cases of their pack, many at once: each is a rule of its own, and none sees another. */
final class MutationCheck {

    private static final int TOGETHER = 200;

    private final Map<Pack, List<RuleCase>> trials = new EnumMap<>(Pack.class);

    /** What came out. */
    record Outcome(List<Mutation> killed, List<Mutation> survivors, List<Mutation> invalid) {}

    /** All changes of all rules. */
    static List<Mutation> all() {
        var all = new ArrayList<Mutation>();
        for (var file : StandardRules.files()) {
            RuleText.of(file.text()).forEach(rule -> all.addAll(Mutations.of(rule, pack(rule))));
        }
        return all;
    }

    /** Some of them, by a seed. */
    static List<Mutation> sample(List<Mutation> all, int size, long seed) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(size, shuffled.size()));
    }

    /** Which of them the cases notice. */
    Outcome check(List<Mutation> mutations) {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var pack : Pack.values()) {
            var ofPack = mutations.stream()
                    .filter(mutation -> pack(mutation.rule()) == pack)
                    .toList();
            for (int i = 0; i < ofPack.size(); i += TOGETHER) {
                check(pack, ofPack.subList(i, Math.min(i + TOGETHER, ofPack.size())), outcome);
            }
        }
        return outcome;
    }

    private void check(Pack pack, List<Mutation> mutations, Outcome outcome) {
        var byId = new TreeMap<String, Mutation>();
        mutations.forEach(mutation -> byId.put("m" + (1000 + byId.size()), mutation));
        var texts = new TreeMap<String, String>();
        byId.forEach((id, mutation) -> texts.put(id, mutation.rule().as(id)));
        var compiled = new MutatedPack(pack, texts);
        try {
            var killed = killed(pack, compiled, byId);
            byId.forEach((id, mutation) -> {
                if (!compiled.valid().contains(id)) {
                    outcome.invalid().add(mutation);
                } else if (killed.contains(id)) {
                    outcome.killed().add(mutation);
                } else {
                    outcome.survivors().add(mutation);
                }
            });
        } catch (RuntimeException e) {
            // one of them cannot even be run; that is noticed by any case
            if (mutations.size() == 1) {
                outcome.killed().addAll(mutations);
                return;
            }
            int half = mutations.size() / 2;
            check(pack, mutations.subList(0, half), outcome);
            check(pack, mutations.subList(half, mutations.size()), outcome);
        }
    }

    private Set<String> killed(Pack pack, MutatedPack compiled, Map<String, Mutation> byId) {
        var killed = new TreeSet<String>();
        for (var trial : trials.computeIfAbsent(pack, StandardCases::of)) {
            var concluded = compiled.conclude(trial.facts());
            byId.forEach((id, mutation) -> {
                boolean own = mutation.rule().id().equals(trial.rule());
                if (!StandardCases.holds(trial, own, concluded.getOrDefault(id, List.of()))) {
                    killed.add(id);
                }
            });
        }
        return killed;
    }

    private static Pack pack(RuleText rule) {
        return Arrays.stream(Pack.values())
                .filter(pack -> rule.id().startsWith(pack.folder() + "."))
                .findFirst()
                .orElseThrow();
    }
}
