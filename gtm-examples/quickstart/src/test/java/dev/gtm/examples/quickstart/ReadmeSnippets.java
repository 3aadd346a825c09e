package dev.gtm.examples.quickstart;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.io.UnreadableException;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The README's other Java snippets, so that they compile. */
final class ReadmeSnippets {

    private ReadmeSnippets() {}

    static void embed(OutputStream out, Consumer<Diagnostic> log) throws IOException {
        // spotless:off
        // snippet: embed
        try {
            Brief brief = BriefReader.ofDefaults().read(Path.of("brief.yaml"));
            Plan plan = Planner.ofDefaults().plan(brief);
            PlanWriter.ofDefaults().write(plan, out);
        } catch (UnreadableException e) {
            e.diagnostics().forEach(log); // file, line, column, path, value, what is allowed, "did you mean"
        }
        // end
        // spotless:on
    }

    static Plan ownRules(Brief brief) {
        // snippet: rulebook
        RuleBook book = RuleBook.standard().with(Path.of("my-rules")).without("need.obstacle.laboratory");
        Plan plan = Planner.of(book).plan(brief);
        // end
        return plan;
    }
}
