package dev.gtm.examples.quickstart;

import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.RuleBookDiff;
import dev.gtm.rules.author.RuleCases;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule of one's own beside the standard ones, one standard rule switched off, and what that changes in a plan. The rule
 * and its cases lie in the folder {@code rules}.
 */
final class OwnRules {

    private OwnRules() {}

    /** Runs the cases of the folder given, by default the one beside this program, and prints the difference. */
    public static void main(String[] args) {
        var folder = Path.of(args.length > 0 ? args[0] : "gtm-examples/quickstart/rules");
        var standard = RuleBook.standard();
        var own = standard.with(folder).without("need.belief.evidence");
        var cases = RuleCases.of(own, folder).run();
        cases.failures().forEach(System.out::println);
        System.out.print(cases.coverage().text());
        System.out.print(
                RuleBookDiff.of(standard, own, List.of(BriefInCode.brief())).text());
    }
}
