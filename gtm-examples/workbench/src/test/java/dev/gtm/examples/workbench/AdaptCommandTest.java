package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code gtm adapt} and {@code gtm scenarios} take their options, and how they end. */
class AdaptCommandTest {

    private static final String BRIEF = """
            brief: small
            market: JP
            currency: JPY
            horizonMonths: 12
            asOf: 2026-11-01
            product: {name: Drug A, status: ON_LABEL}
            segments: [{id: ALL, patients: 1000}]
            journey:
              - {id: TEST, stage: TESTING, rate: {ALL: 0.5}, ceiling: {ALL: 0.9}}
              - {id: START, stage: INITIATION, rate: {ALL: 0.6}}
            stakeholders: [{id: DOC, role: PHYSICIAN}]
            behaviors: [{id: B1, stakeholder: DOC, step: TEST, statement: orders the test, target: 0.7}]
            barriers: [{id: X1, behavior: B1, cause: KNOWLEDGE_GAP}]
            interventions:
              - id: A1
                behaviors: [B1]
                needs: [EDUCATE]
                delivery: NON_PERSONAL
                channel: WEBINAR
                unit: event
                unitCost: 100
                levels: [0, 1, 2, 3]
                response: {curve: HILL, halfSaturation: 1, slope: 1}
                effects: [{step: TEST, max: 0.5}]
            limits: {budget: 200}
            triggers: [{id: T1, kpi: test rate, kind: OUTCOME, step: TEST, below: 0.5, decision: look again, owner: medical}]
            scenarios: [{id: DEARER, changes: [{intervention: A1, costTimes: 2}]}]
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aPlanThatLimitsForbidIsPrintedAndEndsWithThree() throws IOException {
        var plan = planned(brief("small.yaml", BRIEF));
        var tight = brief("tight.yaml", BRIEF.replace("{budget: 200}", "{budget: 200, floors: {A1: 3}}"));
        assertThat(run("adapt", tight, "--plan", plan)).isEqualTo(3);
        assertThat(printed()).contains("WHAT CHANGES, AND WHY");
        assertThat(run("adapt", tight, "--plan", plan, "--json")).isEqualTo(3);
        assertThat(printed()).contains("\"status\" : \"INFEASIBLE\"");
    }

    @Test
    void aPlanThatLimitsForbadeStaysSo() throws IOException {
        var tight = brief("tight.yaml", BRIEF.replace("{budget: 200}", "{budget: 200, floors: {A1: 3}}"));
        assertThat(run("plan", tight, "--json")).isEqualTo(3);
        var plan = Files.writeString(folder.resolve("plan.json"), printed()).toString();
        assertThat(run("adapt", tight, "--plan", plan)).isEqualTo(3);
        assertThat(printed()).contains("Nothing was observed that changes the plan.");
    }

    @Test
    void otherRulesAreToldAsRules() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        assertThat(run("adapt", brief, "--plan", plan, "--without", "need.knowledge.gap"))
                .isZero();
        assertThat(printed()).contains("[rule] The rule book has changed:").doesNotContain("[input] ", "[trigger] ");
        assertThat(run("adapt", brief, "--plan", plan, "--without", "need.nobody.knows"))
                .isEqualTo(2);
        assertThat(problems()).contains("need.nobody.knows");
        assertThat(run("adapt", brief, "--plan", plan, "--rules", "../quickstart/rules"))
                .isZero();
        assertThat(run("adapt", brief, "--plan", plan, "--lang", "ja")).isZero();
        assertThat(printed()).contains("観測");
        assertThat(run("adapt", brief, "--plan", plan, "--json", "--text")).isEqualTo(2);
    }

    @Test
    void aPlanOfAnotherBriefIsAProblemAndNoInternalError() throws IOException {
        var plan = planned(brief("small.yaml", BRIEF));
        var observed = Files.writeString(
                folder.resolve("o.csv"), "step,segment,month,count,sample\nTEST,ALL,1,80,100\nTEST,ALL,2,80,100\n");
        var learned = folder.resolve("learned.json");
        assertThat(run(
                        "adapt",
                        brief("small.yaml", BRIEF),
                        "--plan",
                        plan,
                        "--observations",
                        observed.toString(),
                        "--json"))
                .isZero();
        Files.writeString(learned, printed());
        var renamed = brief("renamed.yaml", BRIEF.replace("TEST,", "ORDER,").replace("step: TEST", "step: ORDER"));
        int status = run("adapt", renamed, "--plan", learned.toString());
        assertThat(problems()).doesNotContain("internal error");
        assertThat(status).isZero();
        var other = brief("other.yaml", BRIEF.replace("brief: small", "brief: other"));
        assertThat(run("adapt", other, "--plan", plan)).isEqualTo(1);
        assertThat(problems())
                .contains("plan.json:1:1: error ANOTHER_BRIEF brief: takes a plan of the brief other, not 'small'");
    }

    @Test
    void aPlanThatWasNotSizedByChoiceStaysSo() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        assertThat(run("plan", brief, "--json", "--no-size")).isZero();
        var plan = Files.writeString(folder.resolve("unsized.json"), printed()).toString();
        var observed = Files.writeString(
                        folder.resolve("o.csv"),
                        "step,segment,month,count,sample\nTEST,ALL,1,8,100\nTEST,ALL,2,8,100\nTEST,ALL,3,8,100\n")
                .toString();
        assertThat(run("adapt", brief, "--plan", plan, "--observations", observed))
                .isZero();
        assertThat(printed())
                .contains("The plan was not sized and stays so", "Trigger T1 fired", "The levels stay as they are.");
        assertThat(run("adapt", brief, "--plan", plan, "--observations", observed, "--json"))
                .isZero();
        assertThat(printed()).contains("\"status\" : \"NOT_SIZED\"", "\"levels\" : { }");
        assertThat(run("adapt", brief, "--plan", plan, "--observations", observed, "--lang", "ja"))
                .isZero();
        assertThat(printed()).contains("規模を決めておらず");
    }

    @Test
    void anEventThatNoTriggerNamesIsTold() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        var observed = Files.writeString(folder.resolve("e.csv"), "event,month\nCOMPETITOR_ENTY,3\n")
                .toString();
        assertThat(run("adapt", brief, "--plan", plan, "--observations", observed))
                .isZero();
        assertThat(printed()).contains("! COMPETITOR_ENTY in month 3: no trigger of the brief names it");
        var nowhere = folder.resolve("nowhere/history.jsonl").toString();
        assertThat(run("adapt", brief, "--plan", plan, "--observations", observed, "--history", nowhere))
                .isEqualTo(1);
        assertThat(problems()).contains("history.jsonl:1:1: error CANNOT_WRITE").doesNotContain("internal error");
    }

    @Test
    void theBriefOfBeforeTellsRulesAndInputsApart() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        var larger = brief("larger.yaml", BRIEF.replace("patients: 1000", "patients: 2000"));
        assertThat(run("adapt", larger, "--plan", plan, "--without", "need.knowledge.gap", "--brief-before", brief))
                .isZero();
        assertThat(printed()).contains("[input] The brief has changed:", "[rule] The rule book has changed:");
        assertThat(run("adapt", larger, "--plan", plan, "--without", "need.knowledge.gap"))
                .isZero();
        assertThat(printed().replaceAll("\\s+", " ")).contains("they cannot be told apart:");
        assertThat(run("adapt", larger, "--plan", plan, "--brief-before", larger))
                .isEqualTo(1);
        assertThat(problems()).contains("larger.yaml:1:1: error ANOTHER_BRIEF");
    }

    @Test
    void scenariosTakeTheSameOptions() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        assertThat(run("scenarios", brief)).isZero();
        assertThat(printed()).contains("DEARER");
        assertThat(run("scenarios", brief, "--without", "need.knowledge.gap", "--rules", "../quickstart/rules"))
                .isZero();
        assertThat(run("scenarios", brief, "--without", "need.nobody.knows")).isEqualTo(2);
        assertThat(run("scenarios", brief, "--lang", "ja")).isZero();
        assertThat(printed()).contains("別の将来における計画");
        var tight = brief("tight.yaml", BRIEF.replace("{budget: 200}", "{budget: 200, floors: {A1: 3}}"));
        assertThat(run("scenarios", tight)).isEqualTo(3);
        assertThat(printed()).isNotEmpty();
    }

    private String brief(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String planned(String brief) throws IOException {
        assertThat(run("plan", brief, "--json")).as(problems()).isZero();
        return Files.writeString(folder.resolve("plan.json"), printed()).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Gtm.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String problems() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
