package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checker says of folders: files under wrong names, cases, sentences, tables, and several files at once. */
class RuleCheckerTest {

    private static final String GOOD = """
            package dev.gtm.rules.need;

            rule "Our own answer to unread results"
                @Id( "need.own.reading" )
                @Source( "our own study" )
            when
                $barrier : BarrierProfile( cause == BarrierCause.TEST_INTERPRETATION )
            then
                needs.call( Need.PERSUADE, $barrier );
            end
            """;

    private static final String CASES = """
            - case: results are read with doubt
              rule: need.own.reading
              given: { barrier: {cause: TEST_INTERPRETATION} }
              expect: [ {need: PERSUADE} ]
            - case: a habit is something else
              rule: need.own.reading
              given: { barrier: {cause: HABIT} }
              fires: false
            """;

    private static final String FACTS =
            "id,market,actor,audience,need,activity,product_status,verdict,condition,rule,legal_basis,source,"
                    + "provenance,confidence\n";

    private static final String ROW =
            "OWN-1,US,SALES_REP,HCP,EDUCATE,ANY,ON_LABEL,REVIEW,,ask us,,our office,found,high\n";

    @TempDir
    private Path folder;

    @Test
    void theStandardBookIsClean() {
        assertThat(RuleChecker.ofDefaults().check(Path.of("src/main/resources/dev/gtm/rules")))
                .isEmpty();
    }

    @Test
    void aRuleWithItsCasesAndSentencesIsClean() throws IOException {
        good();
        assertThat(check()).isEmpty();
    }

    @Test
    void theListIsImmutable() throws IOException {
        good();
        var problems = check();
        assertThatThrownBy(
                        () -> problems.add(Diagnostic.error(new Location("x", 1, 1), Finding.of("X", "", null, "x"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRuleNeedsACaseThatFiresAndOneThatDoesNot() throws IOException {
        good();
        write("own.cases.yaml", CASES.replace("fires: false", "fires: true"));
        assertThat(shown()).containsExactly("own.drl:4:10-28 error NO_CASE");
        assertThat(check().get(0).finding().message()).contains("needs a case that does not fire, in own.cases.yaml");
        Files.delete(folder.resolve("own.cases.yaml"));
        assertThat(check().get(0).finding().message()).contains("needs a case that fires and one that does not");
    }

    @Test
    void aCaseIsAboutARuleOfTheFileBesideIt() throws IOException {
        good();
        write("own.cases.yaml", CASES + "- case: misspelt\n  rule: need.own.readin\n  fires: false\n");
        assertThat(shown()).containsExactly("own.cases.yaml:10:9-24 error UNKNOWN_RULE need.own.reading");
    }

    @Test
    void aMissingIdIsToldWithoutItsConsequences() throws IOException {
        good();
        write("own.drl", GOOD.replace("    @Id( \"need.own.reading\" )\n", ""));
        assertThat(check()).extracting(one -> one.finding().code()).containsExactly("MISSING_ID");
    }

    @Test
    void casesThatDoNotParseAreToldOnce() throws IOException {
        good();
        write("own.cases.yaml", "- case: [a\n");
        assertThat(shown())
                .singleElement()
                .asString()
                .startsWith("own.cases.yaml:")
                .contains("error SYNTAX");
    }

    @Test
    void aMissingJapaneseSentenceIsAWarning() throws IOException {
        good();
        write("because_ja.properties", "# nothing yet\n");
        assertThat(shown()).containsExactly("own.drl:4:10-28 warning MISSING_SENTENCE");
    }

    @Test
    void aSentenceOfNoRuleIsToldAtItsKey() throws IOException {
        good();
        write("because.properties", "# ours\n  need.own.redding = Our study says so.\n");
        assertThat(shown()).containsExactly("because.properties:2:3-19 error UNKNOWN_RULE need.own.reading");
    }

    @ParameterizedTest
    @CsvSource({
        "own.DRL, WRONG_EXTENSION, own.drl",
        "other.dlr, WRONG_EXTENSION, other.drl",
        "other.drl.txt, WRONG_EXTENSION, other.drl",
        "other.rules, WRONG_EXTENSION, other.drl",
        "other.xlsx, WRONG_EXTENSION, other.drl",
        "rules.txt, WRONG_EXTENSION, rules.drl",
        "own.cases.yml, WRONG_EXTENSION, own.cases.yaml",
        "own.case.yaml, WRONG_EXTENSION, own.cases.yaml",
        "becuase.properties, UNKNOWN_FILE, because.properties",
        "because_jp.properties, UNKNOWN_FILE, because_ja.properties",
        "complience_facts.csv, UNKNOWN_TABLE, compliance_facts.csv",
    })
    void aFileThatNothingReadsIsToldByItsName(String name, String code, String suggestion) throws IOException {
        good();
        write("below/" + name, GOOD);
        assertThat(shown()).containsExactly(name + ":1:1-1 error " + code + " " + suggestion);
    }

    @ParameterizedTest
    @CsvSource({"README.md", "notes.txt", ".hidden", "own.drl~", "own.drl.bak", "LICENSE"})
    void otherFilesMayLieAround(String name) throws IOException {
        good();
        write(name, "just words\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void aFolderWithoutRulesAndOneThatIsNotThere() {
        assertThat(check()).extracting(one -> one.finding().code()).containsExactly("NO_RULES");
        assertThat(RuleChecker.ofDefaults().check(folder.resolve("nowhere")))
                .extracting(one -> one.finding().code())
                .containsExactly("NO_FOLDER");
    }

    @Test
    void allFilesAreToldInOneRun() throws IOException {
        good();
        write(
                "a/one.drl",
                GOOD.replace("then", "than").replace("own.reading", "own.one").replace("Our own", "One"));
        write(
                "b/two.drl",
                GOOD.replace("cause ==", "cuase ==")
                        .replace("own.reading", "own.two")
                        .replace("Our own", "Two"));
        write("compliance_facts.csv", FACTS + ROW.replace("HCP", "HPC"));
        assertThat(shown().stream().filter(one -> !one.contains("NO_CASE") && !one.contains("SENTENCE")))
                .containsExactly(
                        "one.drl:8:1-5 error SYNTAX then",
                        "two.drl:7:32-37 error UNKNOWN_FIELD cause",
                        "compliance_facts.csv:2:20-23 error UNKNOWN_VALUE HCP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SALES_REP|SALES_REPP|compliance_facts.csv:2:10-20 error UNKNOWN_VALUE SALES_REP",
                "HCP|HCP/PAYR|compliance_facts.csv:2:20-28 error UNKNOWN_VALUE PAYER",
                "EDUCATE|EDUKATE|compliance_facts.csv:2:24-31 error UNKNOWN_VALUE EDUCATE",
                "ON_LABEL|ONLABEL|compliance_facts.csv:2:36-43 error UNKNOWN_VALUE ON_LABEL",
                "REVIEW|REWIEV|compliance_facts.csv:2:45-51 error UNKNOWN_VALUE REVIEW",
                "US,|UX,|compliance_facts.csv:2:7-9 error UNKNOWN_VALUE",
                "our office|' '|compliance_facts.csv:2:61-62 error MISSING_SOURCE",
                "OWN-1|''|compliance_facts.csv:2:1-1 error MISSING_ID",
                "audience|audiens|compliance_facts.csv:1:17-24 error UNKNOWN_COLUMN audience",
                ",found,high|''|compliance_facts.csv:2:1-1 error MISSING_CELL",
            })
    void aTableIsToldByRowAndColumn(String right, String wrong, String told) throws IOException {
        write("compliance_facts.csv", (FACTS + ROW).replace(right, wrong.replace("/", "|")));
        assertThat(shown()).anySatisfy(one -> assertThat(one).startsWith(told));
        assertThat(check()).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Exception"));
    }

    @Test
    void aRowStandsOnceAndMayReplaceAStandardOne() throws IOException {
        write("compliance_facts.csv", FACTS + ROW + ROW);
        assertThat(shown()).containsExactly("compliance_facts.csv:3:1-6 error DUPLICATE_ID");
        write("compliance_facts.csv", FACTS + ROW.replace("OWN-1", "US-01"));
        assertThat(check()).isEmpty();
    }

    @Test
    void figuresAreNumbersInTheirRange() throws IOException {
        var header = "id,strategy,target,need,channel,effect_value,effect_unit,low,high,interval,design,source,year,"
                + "certainty,confounding_or_limit,url,provenance\n";
        write(
                "effect_sizes.csv",
                header
                        + "OWN1,Our study,HCP,EDUCATE,NON_PERSONAL,two,pp median,0,11,range,ours,us,2025,low,small,,found\n"
                        + "OWN2,Our study,HCP,EDUCATE,NON_PERSONAL,200,pp median,0,11,range,ours,us,2025,low,small,,found\n"
                        + "OWN3,Our study,HCP,EDUCATE,NON_PERSONAL,2,pp median,12,11,range,ours,us,2025,low,small,,found\n"
                        + "OWN4,Our study,HCP,EDUCATE,NON_PERSONAL,2,pp median,0,11,range,ours,us,2025,lw,small,,found\n");
        assertThat(shown())
                .containsExactly(
                        "effect_sizes.csv:2:41-44 error UNKNOWN_VALUE",
                        "effect_sizes.csv:3:41-44 error OUT_OF_RANGE",
                        "effect_sizes.csv:4:56-58 error OUT_OF_RANGE",
                        "effect_sizes.csv:5:77-79 error UNKNOWN_VALUE LOW");
    }

    @Test
    void aTableWithoutRowsAndOneThatDoesNotParse() throws IOException {
        write("compliance_facts.csv", FACTS);
        assertThat(shown()).containsExactly("compliance_facts.csv:1:1-1 error NO_ROWS");
        write("compliance_facts.csv", FACTS + "\"OWN-1");
        assertThat(shown()).singleElement().asString().contains("error SYNTAX");
    }

    private void good() throws IOException {
        write("own.drl", GOOD);
        write("own.cases.yaml", CASES);
        write("because_ja.properties", "need.own.reading = 自社調査による。\n");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Diagnostic> check() {
        return RuleChecker.ofDefaults().check(folder);
    }

    private List<String> shown() {
        return check().stream().map(RuleCheckerTest::shown).toList();
    }

    private static String shown(Diagnostic one) {
        var where = one.where();
        var suggestion = one.finding().suggestion();
        return where.file().substring(where.file().lastIndexOf('/') + 1) + ":" + where.line() + ":" + where.column()
                + "-"
                + where.endColumn() + " " + one.severity() + " " + one.finding().code()
                + (suggestion == null ? "" : " " + suggestion);
    }
}
