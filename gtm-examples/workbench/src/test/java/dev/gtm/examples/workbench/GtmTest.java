package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as its user meets it: what it prints where, and how it ends. */
class GtmTest {

    private static final Path BRIEFS = Path.of("briefs");
    private static final String GOOD = "jp-targeted-oncology.yaml";

    @TempDir
    private Path folder;

    private final CommandRun gtm = new CommandRun();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us-nsclc-biomarker",
                "jp-targeted-oncology",
                "canonical-biomarker",
                "eu-rare-metabolic",
                "jp-oncology-launch",
                "us-specialty-prior-auth"
            })
    void thePageIsAsItWasRead(String brief) throws IOException {
        assertThat(gtm.run("plan", BRIEFS.resolve(brief + ".yaml").toString())).isZero();
        assertThat(gtm.printed()).isEqualTo(Files.readString(BRIEFS.resolve(brief + ".txt")));
        assertThat(gtm.problems()).isEmpty();
    }

    @Test
    void thePageSpeaksJapanese() {
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--lang", "ja"))
                .isZero();
        assertThat(gtm.printed()).contains("変えるべき行動と打ち手", "あえて行わないこと", "ジャーニーと損失", "重点を置く相手");
    }

    @Test
    void whatARowAsksForIsToldInFullOnce() {
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--lang", "ja"))
                .isZero();
        assertThat(gtm.printed().replaceAll("\\s+", ""))
                .containsOnlyOnce("JP-09［出典で確認、2019年9月9日時点］：社内の監督部門による事前審査を受ける。")
                .contains("JP-09：前掲のとおり。");
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString())).isZero();
        assertThat(gtm.printed().replaceAll("\\s+", " "))
                .containsOnlyOnce("JP-09 [found, as of 2019-09-09]: The internal supervisory department reviews the")
                .contains("JP-09: as above.");
    }

    @Test
    void jsonHasItsKeysInTheirOrder() {
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--json")).isZero();
        var keys = List.of("plan", "adoption", "priorities", "stakeholders", "approach", "excluded", "barriers");
        int last = -1;
        for (var key : keys) {
            int at = gtm.printed().indexOf("\n  \"" + key + "\" :");
            assertThat(at).as(key).isGreaterThan(last);
            last = at;
        }
    }

    @Test
    void jsonSaysWhatMayBeExpectedOfATacticAndThatNothingWasFound() {
        assertThat(gtm.run("plan", BRIEFS.resolve("us-nsclc-biomarker.yaml").toString(), "--json"))
                .isZero();
        var approach = gtm.printed()
                .substring(gtm.printed().indexOf("\"approach\""), gtm.printed().indexOf("\"excluded\""));
        assertThat(approach)
                .containsPattern("\"low\" : 3,\\s+\"mid\" : 4.8,\\s+\"high\" : 6.5,\\s+\"unit\" : \"points\"");
        assertThat(approach).contains("\"certainty\" : \"MODERATE\"", "\"year\" : 2007", "O'Brien et al.");
        assertThat(approach).contains("\"evidence\" : false", "no evidence was found");
        // a fallback stands in for the lead and has nothing of its own
        assertThat(approach.replaceAll("\"fallback\" : \\{[^}]*\\}", "")).doesNotContain("\"effect\" : null");
    }

    @Test
    void whatEvidenceSaysEndsAtTheCeiling() throws IOException {
        var brief = Files.writeString(folder.resolve("forgets.yaml"), """
                brief: forgets
                market: US
                currency: USD
                horizonMonths: 12
                asOf: 2026-11-01
                product: {name: Drug A, status: ON_LABEL}
                segments: [{id: ALL, patients: 1000}]
                journey:
                  - {id: VISIT, stage: CONSULTATION, rate: {ALL: 0.5}}
                  - {id: STAY, stage: CONTINUATION, rate: {ALL: 0.7}, ceiling: {ALL: 0.8}}
                stakeholders: [{id: PAT, role: PATIENT}]
                behaviors:
                  - {id: COMES, stakeholder: PAT, step: VISIT, statement: comes to the visit, target: 0.55}
                  - {id: TAKES, stakeholder: PAT, step: STAY, statement: takes the medicine, target: 0.75}
                barriers:
                  - {id: DATE, behavior: COMES, cause: FORGETTING}
                  - {id: DOSE, behavior: TAKES, cause: FORGETTING}
                """);
        assertThat(gtm.run("plan", brief.toString())).isZero();
        assertThat(gtm.printed().replaceAll("\\s+", " "))
                .contains(
                        "about +10.8 points (text messages before appointments, 2013, certainty moderate; assumption)")
                .contains(
                        "about +10 points (text messages for adherence, 2016, certainty low; no more is left to the ceiling)");
        assertThat(gtm.run("plan", brief.toString(), "--lang", "ja")).isZero();
        assertThat(gtm.printed().replaceAll("\\s+", "")).contains("約+10ポイント", "上限までの余地で頭打ち", "、仮定");
    }

    @Test
    void theSeedIsInThePlanAndTheSameSeedGivesTheSameBytes() {
        var brief = BRIEFS.resolve("eu-rare-metabolic.yaml").toString();
        gtm.run("plan", brief, "--json", "--seed", "7");
        var first = gtm.printed();
        assertThat(first).contains("\"seed\" : 7");
        gtm.run("plan", brief, "--json", "--seed", "7");
        assertThat(gtm.printed()).isEqualTo(first);
        gtm.run("plan", brief, "--json", "--seed", "8");
        assertThat(gtm.printed()).isNotEqualTo(first.replace("\"seed\" : 7", "\"seed\" : 8"));
    }

    @Test
    void ownRulesAndRulesSwitchedOffChangeThePlan() throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package dev.gtm.rules.need;
                rule "We persuade where results are read with doubt"
                    @Id( "need.own.reading" )
                    @Source( "our study" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.TEST_INTERPRETATION )
                then
                    needs.call( Need.PERSUADE, $barrier );
                end
                """);
        var brief = BRIEFS.resolve("us-nsclc-biomarker.yaml").toString();
        assertThat(gtm.run("plan", brief, "--rules", folder.toString(), "--without", "need.obstacle.laboratory"))
                .isZero();
        assertThat(gtm.printed())
                .contains("READ", "persuade")
                .contains("! Rule need.obstacle.laboratory is switched off");
    }

    @Test
    void badRulesAreReportedLikeABadBrief() throws IOException {
        Files.writeString(folder.resolve("own.drl"), "package dev.gtm.rules.need;\nrule \"x\" when then end\n");
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--rules", folder.toString()))
                .isEqualTo(1);
        assertThat(gtm.problems()).contains("own.drl:2:").contains("error MISSING_ID");
        assertThat(gtm.printed()).isEmpty();
    }

    @Test
    void rulesAreListedWithWhatTheySayAndWhereTheyStand() {
        assertThat(gtm.run("rules", "list")).isZero();
        assertThat(gtm.printed().lines())
                .anyMatch(line -> line.startsWith("need.memory.remind\tneed\t")
                        && line.contains("\tMethod of this library, step 3\t")
                        && line.matches(".*\tneed/memory\\.drl:\\d+"));
        assertThat(gtm.run("rules", "list", "--lang", "ja")).isZero();
        assertThat(gtm.printed()).contains("。");
    }

    @Test
    void rulesAreCheckedAtTheWordAndEditorsGetJson() throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package dev.gtm.rules.need;
                rule "We persuade where results are read with doubt"
                    @Id( "need.own.reading" )
                    @Source( "our study" )
                when
                    $barrier : BarrierProfile( cuase == BarrierCause.TEST_INTERPRETATION )
                then
                    needs.call( Need.PERSUADE, $barrier );
                end
                """);
        assertThat(gtm.run("rules", "check", folder.toString())).isEqualTo(1);
        assertThat(gtm.problems())
                .contains("own.drl:6:32: error UNKNOWN_FIELD", "did you mean cause?")
                .contains("own.drl:3:10: error NO_CASE", "own.drl:3:10: warning MISSING_SENTENCE")
                .doesNotContain("Exception");
        assertThat(gtm.printed()).isEqualTo("2 errors, 1 warnings\n");
        assertThat(gtm.run("rules", "check", folder.toString(), "--json")).isEqualTo(1);
        assertThat(gtm.printed())
                .contains("\"line\" : 6", "\"column\" : 32", "\"endColumn\" : 37", "\"suggestion\" : \"cause\"");
    }

    @Test
    void rulesThatAreFineAreSaidToBe() throws IOException {
        Files.writeString(folder.resolve("expected_roles.csv"), """
                id,role,stage,trait,why,why_ja,source,provenance
                OWN1,NURSE,ANY,ANY,nurses train,看護師が指導する,our office,found
                """);
        assertThat(gtm.run("rules", "check", folder.toString())).isZero();
        assertThat(gtm.printed()).isEqualTo("0 errors, 0 warnings\n");
        assertThat(gtm.run("rules", "check", folder.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(gtm.run("rules")).isEqualTo(2);
        assertThat(gtm.run("rules", "check")).isEqualTo(2);
    }

    @Test
    void aMisspeltCauseIsLedToTheRightOne() throws IOException {
        var file = folder.resolve("typo.yaml");
        Files.writeString(
                file, Files.readString(BRIEFS.resolve(GOOD)).replace("cause: STAFF_TIME", "cause: STAF_TIME"));
        assertRefused(file, "typo.yaml:", "did you mean STAFF_TIME?");
    }

    @Test
    void everyProblemOfAFileIsReportedAtOnce() throws IOException {
        var file = folder.resolve("bad.yaml");
        Files.writeString(
                file,
                Files.readString(BRIEFS.resolve(GOOD))
                        .replace("URBAN: 0.96", "URBAN: 1.2")
                        .replace("step: REFERRAL", "step: REFERAL")
                        .replace("currency: JPY", "curency: JPY")
                        .replace("floors: {A3: 10", "floors: {A3: 11"));
        assertRefused(
                file, "UNKNOWN_KEY", "did you mean currency?", "OUT_OF_RANGE", "not '1.2'", "did you mean REFERRAL?");
        assertThat(gtm.problems()).contains("OFF_THE_GRID", "did you mean 10?");
    }

    @Test
    void whatIsNotApprovedIsSaidOnTop() throws IOException {
        var file = folder.resolve("off.yaml");
        Files.writeString(
                file, Files.readString(BRIEFS.resolve(GOOD)).replace("status: ON_LABEL", "status: OFF_LABEL"));
        assertThat(gtm.run("plan", file.toString())).isZero();
        assertThat(gtm.printed()).contains("! Not approved for this use").doesNotContain("persuade physicians");
    }

    @Test
    void controlCharactersOfABriefDoNotReachTheTerminal() throws IOException {
        var file = folder.resolve("escape.yaml");
        Files.writeString(
                file,
                Files.readString(BRIEFS.resolve("us-nsclc-biomarker.yaml"))
                        .replace("text: the laboratory result takes too long", "text: \"red\\e[31m\\n\\n9. FAKE\""));
        assertThat(gtm.run("plan", file.toString())).isZero();
        assertThat(gtm.printed()).doesNotContain("\u001b").doesNotContain("\n9. FAKE");
    }

    @Test
    void aMissingFile() {
        assertRefused(folder.resolve("nowhere.yaml"), "nowhere.yaml:1:1: error FILE_MISSING");
    }

    @Test
    void aFolderInsteadOfAFile() {
        assertRefused(folder, "NOT_A_FILE");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(Files.writeString(folder.resolve("empty.yaml"), ""), "FILE_EMPTY");
    }

    @Test
    void aBinaryFile() throws IOException {
        assertRefused(Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1}), "NOT_UTF_8");
    }

    @Test
    void aFileThatDoesNotParse() throws IOException {
        assertRefused(Files.writeString(folder.resolve("x.yaml"), "brief: [a\nmarket: JP"), "x.yaml:", "error SYNTAX");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        var file = Files.writeString(folder.resolve("large.yaml"), "# " + "x".repeat(20 * 1024 * 1024));
        assertRefused(file, "FILE_TOO_LARGE");
    }

    @Test
    void aFileThatNestsTooDeeply() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("deep.yaml"), "brief: " + "[".repeat(5000) + "]".repeat(5000)),
                "TOO_DEEP");
    }

    @Test
    void anAliasBomb() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertRefused(Files.writeString(folder.resolve("bomb.yaml"), bomb), "TOO_MANY_VALUES");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(gtm.run()).isEqualTo(2);
        assertThat(gtm.run("plan")).isEqualTo(2);
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--json", "--text"))
                .isEqualTo(2);
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--lang", "fr"))
                .isEqualTo(2);
        assertThat(gtm.run("plan", BRIEFS.resolve(GOOD).toString(), "--without", "need.knowledge.gab"))
                .isEqualTo(2);
        assertThat(gtm.problems()).contains("Maybe you meant need.knowledge.gap");
        assertThat(gtm.printed()).isEmpty();
    }

    @Test
    void helpIsOnStandardOutput() {
        assertThat(gtm.run("plan", "-h")).isZero();
        assertThat(gtm.printed()).contains("--rules", "--without", "--lang", "--json");
    }

    private void assertRefused(Path file, String... contained) {
        assertThat(gtm.run("plan", file.toString(), "--json")).isEqualTo(1);
        assertThat(gtm.problems())
                .contains(contained)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(gtm.printed()).isEmpty();
    }
}
