package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.plan.WarningCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own rules beside the standard ones, rules switched off, and what the book says of bad rules. */
class RuleBookTest {

    private static final String GOOD = """
            // Where reading the result is the trouble, we also remind.
            rule "Our own answer to unread results"
                @Id( "need.own.reading" )
                @Source( "our own study" )
            when
                $barrier : BarrierProfile( component == ComB.PSYCHOLOGICAL_CAPABILITY, cause == BarrierCause.TEST_INTERPRETATION )
            then
                needs.call( Need.PERSUADE, $barrier );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void anOwnRuleConcludesBesideTheStandardOnes() throws IOException {
        write("need/own.drl", GOOD);
        var book = RuleBook.standard().with(folder);
        var plan = Planner.of(book).plan(TestBriefs.read("us-nsclc-biomarker"));
        assertThat(plan.approach())
                .filteredOn(entry -> "READ".equals(entry.barrier()) && entry.need() == Need.PERSUADE)
                .flatMap(ApproachEntry::reasons)
                .anySatisfy(reason -> {
                    assertThat(reason.rule()).isEqualTo("need.own.reading");
                    assertThat(reason.source().en()).isEqualTo("our own study");
                    assertThat(reason.because().en()).isEqualTo("Our own answer to unread results.");
                    assertThat(reason.at()).endsWith("need/own.drl:2");
                });
        assertThat(book.id().hash()).isNotEqualTo(RuleBook.standard().id().hash());
        assertThat(book.id().rules()).isEqualTo(RuleBook.standard().id().rules() + 1);
    }

    @Test
    void theSentencesOfOwnRulesStandBesideThem() throws IOException {
        write("own.drl", "package dev.gtm.rules.need;\n" + GOOD);
        write("because.properties", "need.own.reading=Our study says so.");
        write("because_ja.properties", "need.own.reading=自社調査による。");
        var plan = Planner.of(RuleBook.standard().with(folder)).plan(TestBriefs.read("us-nsclc-biomarker"));
        assertThat(plan.approach())
                .flatMap(ApproachEntry::reasons)
                .filteredOn(reason -> reason.rule().equals("need.own.reading"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.because().ja()).isEqualTo("自社調査による。"));
    }

    @Test
    void aRuleSwitchedOffConcludesNothingAndThePlanSaysSo() {
        var book = RuleBook.standard().without("need.obstacle.laboratory");
        var plan = Planner.of(book).plan(TestBriefs.read("us-nsclc-biomarker"));
        assertThat(plan.approach()).noneMatch(entry -> "SLOW".equals(entry.barrier()));
        assertThat(plan.barriers()).anyMatch(answer -> answer.barrier().equals("SLOW"));
        assertThat(plan.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.RULE_OFF);
            assertThat(warning.subject()).isEqualTo("need.obstacle.laboratory");
        });
        assertThat(book.rules()).filteredOn(rule -> !rule.on()).hasSize(1);
    }

    @Test
    void aRuleThatIsNotThereIsNotSwitchedOff() {
        assertThatThrownBy(() -> RuleBook.standard().without("need.obstacle.labratory"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe you meant need.obstacle.laboratory");
    }

    @Test
    void aFolderWithoutRulesIsRefused() {
        assertThat(problems())
                .singleElement()
                .satisfies(one -> assertThat(one.finding().code()).isEqualTo("NO_RULES"));
        assertThatThrownBy(() -> RuleBook.standard().with(folder.resolve("nowhere")))
                .isInstanceOf(RuleBookException.class)
                .hasMessageContaining("NO_FOLDER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$barrier : BarrierProfile|$barrier : BarierProfile|UNKNOWN_TYPE|6|BarrierProfile",
                "BarrierCause.TEST_INTERPRETATION|BarrierCause.TEST_INTERPRETATON|UNKNOWN_CONSTANT|6|TEST_INTERPRETATION",
                "component ==|componnt ==|UNKNOWN_FIELD|6|component",
                "Need.PERSUADE|Need.PERSUAD|UNKNOWN_CONSTANT|8|PERSUADE",
                "needs.call|needs.cal|UNKNOWN_CALL|8|call",
                "needs.call|tiers.call|UNKNOWN_CALL|8|needs",
                "@Id( \"need.own.reading\" )||MISSING_ID|2|",
                "@Id( \"need.own.reading\" )|@Id( \"need.knowledge.gap\" )|DUPLICATE_ID|3|",
                "@Source( \"our own study\" )||MISSING_SOURCE|2|",
                "@Source( \"our own study\" )|@Source( \"s\" ) @Sorce( \"x\" )|UNKNOWN_METADATA|4|Source",
                "$barrier );|$barrier ); System.exit( 1 );|ONE_CALL|8|",
                "cause == BarrierCause.TEST_INTERPRETATION|outweighed == 1|LITERAL_THRESHOLD|6|",
                "cause == BarrierCause.TEST_INTERPRETATION|Runtime.getRuntime() != null|UNKNOWN_TYPE|6|",
                "cause == BarrierCause.TEST_INTERPRETATION|this.getClass() != null|UNKNOWN_FIELD|6|",
                "cause == BarrierCause.TEST_INTERPRETATION )|cause != null ) eval( true )|NOT_ALLOWED|6|",
            })
    void aBadRuleIsLocated(String good, String bad, String code, int line, String suggestion) throws IOException {
        write("need/own.drl", GOOD.replace(good, bad == null ? "" : bad));
        assertThat(problems()).anySatisfy(one -> {
            assertThat(one.finding().code()).isEqualTo(code);
            assertThat(one.where().line()).isEqualTo(line);
            assertThat(one.where().file()).endsWith("need/own.drl");
            assertThat(one.finding().suggestion()).isEqualTo(suggestion);
        });
        assertThat(problems()).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Exception", "Rule_"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime.getRuntime().exec( \"touch CANARY\" ) != null",
                "java.nio.file.Files.createFile( java.nio.file.Path.of( \"CANARY\" ) ) != null",
                "cause.declaringClass.forName( \"java.lang.Runtime\" ) != null",
                "cause.getDeclaringClass().getClassLoader() != null",
                "this.class.classLoader != null",
                "new java.io.File( \"CANARY\" ).createNewFile()",
                "java.lang.Thread.currentThread().join() == null",
                "java.lang.Math.random() > outweighed",
                "needs.drain() != null",
                "cause soundslike BarrierCause.HABIT",
                "cause matches \"((.+)+)+!\"",
                "cause.name() == \"HABIT\"",
                "dev.gtm.rules.Planner.ofDefaults() != null",
                "cause == `x`",
                "cause#Object.name != null",
                "cause[ 0 ] != null",
                "( cause = BarrierCause.HABIT ) != null",
                "{ -> true }",
            })
    void conditionsCannotReachOutside(String condition) throws IOException {
        refusedWithoutACanary(GOOD.replace("cause == BarrierCause.TEST_INTERPRETATION", condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Source( new java.io.File( \"CANARY\" ).createNewFile() )",
                "@Source( java.lang.Runtime.getRuntime().exec( \"touch CANARY\" ) )",
                "@Source( \"a\" + new java.io.File( \"CANARY\" ).createNewFile() )",
                "@Source( value = \"a\", other = new java.io.File( \"CANARY\" ).createNewFile() )",
            })
    void metadataIsPlainText(String source) throws IOException {
        refusedWithoutACanary(GOOD.replace("@Source( \"our own study\" )", source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$b : /barriers",
                "BarrierProfile() over window:length( 1 )",
                "BarrierProfile() @watch( !* )",
                "BarrierProfile() from java.util.List.of()",
                "accumulate( BarrierProfile(); $n : count() )",
                "eval( new java.io.File( \"CANARY\" ).createNewFile() )",
                "BarrierProfile() BarrierProfile()",
                "forall( BarrierProfile() )",
            })
    void patternsTakeFactsOnly(String pattern) throws IOException {
        refusedWithoutACanary(GOOD.replace("when", "when\n" + pattern));
    }

    @Test
    void deepNestingIsRefusedBeforeItIsParsed() throws IOException {
        var deep = "(".repeat(3000) + "outweighed" + ")".repeat(3000);
        refusedWithoutACanary(GOOD.replace("cause == BarrierCause.TEST_INTERPRETATION", deep));
        refusedWithoutACanary(
                GOOD.replace("when", "when " + "not( ".repeat(3000) + "BarrierProfile()" + " )".repeat(3000)));
    }

    @Test
    void sentencesOfOtherRulesAreNotReplaced() throws IOException {
        write("need/own.drl", GOOD);
        write("because.properties", "need.knowledge.gap=Hijacked.");
        assertThat(problems())
                .singleElement()
                .satisfies(one -> assertThat(one.finding().code()).isEqualTo("UNKNOWN_RULE"));
    }

    @Test
    void trustedRulesMayRunAnythingAndTheStrictProfileIsWhyOthersMayNot() throws IOException {
        var canary = folder.resolve("canary").toString().replace('\\', '/');
        write("need/own.drl", """
                package dev.gtm.rules.need;
                import java.io.File;
                function boolean touch() { try { return new File( "%s" ).createNewFile(); } catch (Exception e) { return false; } }
                rule "Whatever we like"
                    @Id( "need.own.trusted" )
                    @Source( "our own build" )
                    salience 10
                when
                    $barrier : BarrierProfile( eval( touch() || true ) )
                then
                    needs.call( Need.PERSUADE, $barrier );
                end
                """.formatted(canary));
        assertThat(problems()).isNotEmpty();
        assertThat(folder.resolve("canary")).doesNotExist();

        var book = RuleBook.standard().withTrusted(folder);
        Planner.of(book).plan(TestBriefs.read("us-nsclc-biomarker"));

        assertThat(folder.resolve("canary")).exists();
        assertThat(book.rules()).anySatisfy(rule -> assertThat(rule.id()).isEqualTo("need.own.trusted"));
    }

    @Test
    void trustedRulesThatDoNotCompileAreToldWithoutTheWordsOfTheEngine() throws IOException {
        write("need/own.drl", GOOD.replace("cause == BarrierCause.TEST_INTERPRETATION", "nothing.here() > 1"));
        write("need/b.drl", GOOD.replace("then", "than"));
        write("need/c.drl", GOOD.replace("needs.call(", "int i = \"x\"; needs.call("));
        var problem = catchThrowableOfType(
                RuleBookException.class, () -> RuleBook.standard().withTrusted(folder));
        assertThat(problem.diagnostics())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString())
                        .contains(folder.toString())
                        .doesNotContain("Exception", "Rule_", "ERR ", "mvel", "\tat "));
    }

    @Test
    void ownRowsStandBesideAndInPlaceOfTheStandardOnes() throws IOException {
        var header = "id,market,actor,audience,need,activity,product_status,verdict,condition,rule,legal_basis,source,"
                + "provenance,confidence\n";
        write(
                "compliance_facts.csv",
                header + "OWN-1,US,SALES_REP,HCP,EDUCATE,ANY,ON_LABEL,FORBIDDEN,,"
                        + "our own policy forbids it,,our compliance office,found,high\n");
        var standard = RuleBook.standard();
        var book = standard.with(folder);
        assertThat(book.id().hash()).isNotEqualTo(standard.id().hash());
        assertThat(book.id().rules()).isEqualTo(standard.id().rules());
        assertThat(book.ruleSet().tables().facts())
                .hasSize(standard.ruleSet().tables().facts().size() + 1);
        var plan = Planner.of(book).plan(TestBriefs.read("us-nsclc-biomarker"));
        assertThat(plan.ruleBook()).isEqualTo(book.id());
    }

    @Test
    void theBookIsTheSameWhereverItsFolderLies() throws IOException {
        write("a/need/own.drl", GOOD);
        write("b/need/own.drl", GOOD);
        assertThat(RuleBook.standard().with(folder.resolve("a")).id())
                .isEqualTo(RuleBook.standard().with(folder.resolve("b")).id());
    }

    @Test
    void allBadFoldersAreReportedAtOnce() {
        var problem = catchThrowableOfType(
                RuleBookException.class, () -> RuleBook.standard().with(folder.resolve("one"), folder.resolve("two")));
        assertThat(problem.diagnostics()).hasSize(2);
    }

    private void refusedWithoutACanary(String rule) throws IOException {
        var canary = folder.resolve("canary").toString().replace('\\', '/');
        write("need/own.drl", rule.replace("CANARY", canary));
        assertThat(problems()).isNotEmpty().noneMatch(one -> one.toString().contains("Exception"));
        assertThat(folder.resolve("canary")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import java.io.File;",
                "import static java.lang.Math.abs;",
                "global java.lang.String s;",
                "function void f() { System.exit( 1 ); }",
                "declare X a : int = Integer.parseInt( \"1\" ) end",
                "query \"q\" BarrierProfile() end",
            })
    void aRuleFileTakesRulesOnly(String intruder) throws IOException {
        write("own.drl", "package dev.gtm.rules.need;\n" + intruder + "\n" + GOOD);
        assertThat(problems())
                .anySatisfy(one -> assertThat(one.finding().code()).isIn("NOT_ALLOWED"));
    }

    @Test
    void everyProblemOfARuleIsToldAtItsColumn() throws IOException {
        write(
                "need/own.drl",
                GOOD.replace("component ==", "componnt ==")
                        .replace("BarrierCause.TEST_INTERPRETATION", "BarrierCause.TEST_INTERPRETATON")
                        .replace("needs.call", "needs.cal"));
        assertThat(problems())
                .extracting(one -> one.where().line() + ":" + one.where().column() + " "
                        + one.finding().suggestion())
                .containsExactly("6:32 component", "6:97 TEST_INTERPRETATION", "8:11 call");
    }

    @Test
    void attributesAreNotAllowed() throws IOException {
        write("need/own.drl", GOOD.replace("when", "salience 10\nwhen"));
        assertThat(problems())
                .anySatisfy(one -> assertThat(one.finding().code()).isEqualTo("NOT_ALLOWED"));
    }

    @Test
    void syntaxErrorsAndUnknownPacksAreLocatedInEveryFileAtOnce() throws IOException {
        write("need/a.drl", GOOD.replace("then", "than"));
        write("nowhere/b.drl", GOOD);
        assertThat(problems()).extracting(one -> one.finding().code()).contains("SYNTAX", "UNKNOWN_PACK");
    }

    private List<Diagnostic> problems() {
        var problem = catchThrowableOfType(
                RuleBookException.class, () -> RuleBook.standard().with(folder));
        return problem.diagnostics();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
