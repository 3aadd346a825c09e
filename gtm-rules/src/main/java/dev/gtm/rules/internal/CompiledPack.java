package dev.gtm.rules.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import dev.gtm.rules.conclude.Conclusions;
import dev.gtm.rules.situation.Sourced;
import dev.gtm.rules.situation.Worded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * One pack of rules as a pure function: equal facts, equal conclusions, on any thread. What was concluded is remembered, up
 * to a bound; only the review, whose situation is a whole plan, is not worth remembering.
 */
final class CompiledPack {

    private static final int MOST_FIRINGS_PER_FACT = 100;
    private static final int LEAST_LIMIT = 10_000;
    private static final int MOST_REMEMBERED = 20_000;

    private static final Comparator<Concluded<?>> ORDER = Comparator.<Concluded<?>, Reason>comparing(Concluded::reason)
            .thenComparing(concluded -> String.valueOf(concluded.conclusion()));

    private final Pack pack;
    private final KieBase base;
    private final Map<String, RuleHeader> rules;
    private final Sentences sentences;
    private final Set<String> off;
    private final List<Object> background;
    private final Cache<List<Object>, List<Concluded<Object>>> memo =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /**
     * @param rules the headers of its rules, by id
     * @param off the ids of the rules that are switched off
     * @param background facts that are there in every situation
     */
    CompiledPack(
            Pack pack,
            KieBase base,
            Map<String, RuleHeader> rules,
            Sentences sentences,
            Set<String> off,
            Collection<?> background) {
        this.pack = pack;
        this.base = base;
        this.rules = Map.copyOf(rules);
        this.sentences = sentences;
        this.off = Set.copyOf(off);
        this.background = List.copyOf(background);
    }

    /** What the rules conclude of a situation, in a total order. */
    List<Concluded<Object>> conclude(List<Object> facts) {
        return pack == Pack.REVIEW ? fire(facts) : memo.get(List.copyOf(facts), this::fire);
    }

    private List<Concluded<Object>> fire(List<Object> facts) {
        var sheet = pack.newConclusions();
        var concluded = new ArrayList<Concluded<Object>>();
        var session = base.newKieSession();
        try {
            session.setGlobal(pack.global(), sheet);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    note(event.getMatch(), sheet, concluded);
                }
            });
            background.forEach(session::insert);
            facts.forEach(session::insert);
            int limit = Math.max(LEAST_LIMIT, MOST_FIRINGS_PER_FACT * facts.size());
            if (session.fireAllRules(match -> !off.contains(idOf(match)), limit + 1) > limit) {
                throw new EndlessRulesException(pack.folder(), limit);
            }
        } finally {
            session.dispose();
        }
        return concluded.stream().sorted(ORDER).distinct().toList();
    }

    /** Hears of every conclusion of a rule with the facts that it matched. */
    interface Listener {
        void concluded(String rule, List<Object> matched, Object conclusion);
    }

    /** Puts many situations to the rules at once, which is right where no rule asks for the absence of what differs. */
    void run(World world, Listener listener) {
        var sheet = pack.newConclusions();
        var session = base.newKieSession();
        try {
            session.setGlobal(pack.global(), sheet);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    for (var conclusion : sheet.drain()) {
                        listener.concluded(
                                idOf(event.getMatch()), event.getMatch().getObjects(), conclusion);
                    }
                }
            });
            world.constants().forEach(session::insert);
            world.dimensions().forEach(dimension -> dimension.forEach(session::insert));
            session.fireAllRules(match -> !off.contains(idOf(match)));
        } finally {
            session.dispose();
        }
    }

    /** The types of facts for whose absence, or mere presence, each rule asks, by its id. */
    Map<String, Set<String>> absences() {
        var absences = new TreeMap<String, Set<String>>();
        for (var kiePackage : base.getKiePackages()) {
            for (var rule : kiePackage.getRules()) {
                if (rule instanceof RuleImpl known && known.getLhs() != null) {
                    var types = new TreeSet<String>();
                    absences(known.getLhs(), false, types);
                    absences.put(String.valueOf(rule.getMetaData().get("Id")), types);
                }
            }
        }
        return absences;
    }

    private static void absences(RuleConditionElement element, boolean inside, Set<String> types) {
        if (inside && element instanceof Pattern pattern) {
            types.add(pattern.getObjectType().getClassName());
        }
        boolean within = inside || element instanceof GroupElement group && (group.isNot() || group.isExists());
        element.getNestedElements().forEach(nested -> absences(nested, within, types));
    }

    private void note(Match match, Conclusions<?> sheet, List<Concluded<Object>> concluded) {
        for (var conclusion : sheet.drain()) {
            concluded.add(new Concluded<>(conclusion, reason(match)));
        }
    }

    private Reason reason(Match match) {
        var rule = rules.get(idOf(match));
        if (rule == null) {
            throw new IllegalStateException("Rule " + match.getRule().getName() + " fired without being in the book.");
        }
        var facts = match.getObjects();
        var row = facts.stream()
                .filter(Sourced.class::isInstance)
                .map(Sourced.class::cast)
                .findFirst();
        var said = facts.stream()
                .filter(Worded.class::isInstance)
                .map(fact -> ((Worded) fact).statement())
                .findFirst()
                .orElse(null);
        return new Reason(
                rule.id(),
                sentences.of(rule, said),
                row.map(Sourced::source).orElseGet(() -> Sentence.untranslated(rule.source())),
                facts.stream().map(String::valueOf).toList(),
                rule.at());
    }

    private static String idOf(Match match) {
        return String.valueOf(match.getRule().getMetaData().get("Id"));
    }
}
