package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private final CommandRun gtm = new CommandRun();

    @Test
    void aPlanThatLimitsForbidIsPrintedAndEndsWithThree() throws IOException {
        var plan = planned(brief("small.yaml", BRIEF));
        var tight = brief("tight.yaml", BRIEF.replace("{budget: 200}", "{budget: 200, floors: {A1: 3}}"));
        assertThat(gtm.run("adapt", tight, "--plan", plan)).isEqualTo(3);
        assertThat(gtm.printed()).contains("WHAT CHANGES, AND WHY");
        assertThat(gtm.run("adapt", tight, "--plan", plan, "--json")).isEqualTo(3);
        assertThat(gtm.printed()).contains("\"status\" : \"INFEASIBLE\"");
    }

    @Test
    void aPlanThatLimitsForbadeStaysSo() throws IOException {
        var tight = brief("tight.yaml", BRIEF.replace("{budget: 200}", "{budget: 200, floors: {A1: 3}}"));
        assertThat(gtm.run("plan", tight, "--json")).isEqualTo(3);
        var plan = Files.writeString(folder.resolve("plan.json"), gtm.printed()).toString();
        assertThat(gtm.run("adapt", tight, "--plan", plan)).isEqualTo(3);
        assertThat(gtm.printed()).contains("Nothing was observed that changes the plan.");
    }

    @Test
    void otherRulesAreToldAsRules() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--without", "need.knowledge.gap"))
                .isZero();
        assertThat(gtm.printed())
                .contains("[rule] The rule book has changed:")
                .doesNotContain("[input] ", "[trigger] ");
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--without", "need.nobody.knows"))
                .isEqualTo(2);
        assertThat(gtm.problems()).contains("need.nobody.knows");
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--rules", "../quickstart/rules"))
                .isZero();
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--lang", "ja")).isZero();
        assertThat(gtm.printed()).contains("観測");
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--json", "--text")).isEqualTo(2);
    }

    @Test
    void aPlanOfAnotherBriefIsAProblemAndNoInternalError() throws IOException {
        var plan = planned(brief("small.yaml", BRIEF));
        var observed = Files.writeString(
                folder.resolve("o.csv"), "step,segment,month,count,sample\nTEST,ALL,1,80,100\nTEST,ALL,2,80,100\n");
        var learned = folder.resolve("learned.json");
        assertThat(gtm.run(
                        "adapt",
                        brief("small.yaml", BRIEF),
                        "--plan",
                        plan,
                        "--observations",
                        observed.toString(),
                        "--json"))
                .isZero();
        Files.writeString(learned, gtm.printed());
        var renamed = brief("renamed.yaml", BRIEF.replace("TEST,", "ORDER,").replace("step: TEST", "step: ORDER"));
        int status = gtm.run("adapt", renamed, "--plan", learned.toString());
        assertThat(gtm.problems()).doesNotContain("internal error");
        assertThat(status).isZero();
        var other = brief("other.yaml", BRIEF.replace("brief: small", "brief: other"));
        assertThat(gtm.run("adapt", other, "--plan", plan)).isEqualTo(1);
        assertThat(gtm.problems())
                .contains("plan.json:1:1: error ANOTHER_BRIEF brief: takes a plan of the brief other, not 'small'");
    }

    @Test
    void aPlanThatWasNotSizedByChoiceStaysSo() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        assertThat(gtm.run("plan", brief, "--json", "--no-size")).isZero();
        var plan =
                Files.writeString(folder.resolve("unsized.json"), gtm.printed()).toString();
        var observed = Files.writeString(
                        folder.resolve("o.csv"),
                        "step,segment,month,count,sample\nTEST,ALL,1,8,100\nTEST,ALL,2,8,100\nTEST,ALL,3,8,100\n")
                .toString();
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--observations", observed))
                .isZero();
        assertThat(gtm.printed())
                .contains("The plan was not sized and stays so", "Trigger T1 fired", "The levels stay as they are.");
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--observations", observed, "--json"))
                .isZero();
        assertThat(gtm.printed()).contains("\"status\" : \"NOT_SIZED\"", "\"levels\" : { }");
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--observations", observed, "--lang", "ja"))
                .isZero();
        assertThat(gtm.printed()).contains("規模を決めておらず");
    }

    @Test
    void anEventThatNoTriggerNamesIsTold() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        var observed = Files.writeString(folder.resolve("e.csv"), "event,month\nCOMPETITOR_ENTY,3\n")
                .toString();
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--observations", observed))
                .isZero();
        assertThat(gtm.printed()).contains("! COMPETITOR_ENTY in month 3: no trigger of the brief names it");
        var nowhere = folder.resolve("nowhere/history.jsonl").toString();
        assertThat(gtm.run("adapt", brief, "--plan", plan, "--observations", observed, "--history", nowhere))
                .isEqualTo(1);
        assertThat(gtm.problems())
                .contains("history.jsonl:1:1: error CANNOT_WRITE")
                .doesNotContain("internal error");
    }

    @Test
    void theBriefOfBeforeTellsRulesAndInputsApart() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        var larger = brief("larger.yaml", BRIEF.replace("patients: 1000", "patients: 2000"));
        assertThat(gtm.run("adapt", larger, "--plan", plan, "--without", "need.knowledge.gap", "--brief-before", brief))
                .isZero();
        assertThat(gtm.printed()).contains("[input] The brief has changed:", "[rule] The rule book has changed:");
        assertThat(gtm.run("adapt", larger, "--plan", plan, "--without", "need.knowledge.gap"))
                .isZero();
        assertThat(gtm.printed().replaceAll("\\s+", " ")).contains("they cannot be told apart:");
        assertThat(gtm.run("adapt", larger, "--plan", plan, "--brief-before", larger))
                .isEqualTo(1);
        assertThat(gtm.problems()).contains("larger.yaml:1:1: error ANOTHER_BRIEF");
    }

    @Test
    void scenariosTakeTheSameOptions() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        assertThat(gtm.run("scenarios", brief)).isZero();
        assertThat(gtm.printed()).contains("DEARER");
        assertThat(gtm.run("scenarios", brief, "--without", "need.knowledge.gap", "--rules", "../quickstart/rules"))
                .isZero();
        assertThat(gtm.run("scenarios", brief, "--without", "need.nobody.knows"))
                .isEqualTo(2);
        assertThat(gtm.run("scenarios", brief, "--lang", "ja")).isZero();
        assertThat(gtm.printed()).contains("別の将来における計画");
        var tight = brief("tight.yaml", BRIEF.replace("{budget: 200}", "{budget: 200, floors: {A1: 3}}"));
        assertThat(gtm.run("scenarios", tight)).isEqualTo(3);
        assertThat(gtm.printed()).isNotEmpty();
    }

    @Test
    void workThatLastsOverASecondShowsABarOnATerminalAndCleansUpAfterIt() throws IOException {
        var brief = brief("small.yaml", BRIEF);
        var plan = planned(brief);
        assertShowsBar("plan", brief);
        assertShowsBar("adapt", brief, "--plan", plan);
        assertShowsBar("scenarios", brief);
    }

    private void assertShowsBar(String... arguments) {
        assertThat(gtm.run(arguments)).isZero();
        var printed = gtm.printed();
        assertThat(gtm.problems()).as("without a terminal").isEmpty();
        assertThat(gtm.runOnTerminal(Duration.ZERO, arguments)).isZero();
        assertThat(gtm.problems()).as("within a second").isEmpty();
        assertThat(gtm.runOnTerminal(Duration.ofSeconds(2), arguments)).isZero();
        assertThat(gtm.problems()).contains("░ stability of the ranks").endsWith(" \r");
        assertThat(gtm.printed()).isEqualTo(printed);
    }

    private String brief(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String planned(String brief) throws IOException {
        assertThat(gtm.run("plan", brief, "--json")).as(gtm.problems()).isZero();
        return Files.writeString(folder.resolve("plan.json"), gtm.printed()).toString();
    }
}
