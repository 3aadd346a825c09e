package dev.gtm.rules.internal;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.conclude.Needs;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.List;
import org.kie.api.KieBase;

/**
 * The need pack as it is asked without a memory: a fresh Drools session for each barrier, on the same compiled rules. It
 * lies in this package to reach the compiler.
 *
 * <p>It notes no reasons, which the planner does, so it is faster than the same thing done in full.
 */
public final class NeedSession {

    private static final Reason NOT_NOTED =
            new Reason("", new Sentence("-", "-"), new Sentence("-", "-"), List.of(), "");

    private final KieBase base;

    private NeedSession(KieBase base) {
        this.base = base;
    }

    /** On the standard rules, compiled by the library's own compiler. */
    public static NeedSession ofStandardRules() {
        var files = StandardRules.files().stream()
                .filter(file -> file.folder().equals(Pack.NEED.folder()))
                .toList();
        var problems = new RuleProblems();
        var base = new RuleCompiler(Pack.NEED, problems).compile(files);
        if (base == null) {
            throw new BadRulesException(problems.all());
        }
        return new NeedSession(base);
    }

    /** What the rules conclude of one barrier. */
    public List<Concluded<NeedConclusion>> conclude(BarrierProfile barrier) {
        var sheet = new Needs();
        var session = base.newKieSession();
        try {
            session.setGlobal(Pack.NEED.global(), sheet);
            session.insert(barrier);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return sheet.drain().stream()
                .map(conclusion -> new Concluded<>(conclusion, NOT_NOTED))
                .toList();
    }
}
