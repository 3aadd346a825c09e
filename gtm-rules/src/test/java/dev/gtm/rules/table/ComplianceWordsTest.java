package dev.gtm.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.gtm.io.CsvTable;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.language.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences beside the table of law and codes: all of it, in both languages, and nothing else. */
class ComplianceWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/gtm/rules/compliance");
    private static final String FACTS = "compliance_facts.csv";
    private static final String WORDS = "compliance_words.csv";

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final CsvTable facts = table(FACTS, "", "");
    private final CsvTable words = table(WORDS, "", "");
    private final Map<String, ComplianceWords> byId = ComplianceWords.byId(facts, words, new TableLabels());

    @Test
    void everyRuleAndEveryConditionIsASentenceOfItsOwn() {
        var found = words.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get("field") + row.get("number"), Collectors.toList())));
        var asked = new TreeMap<String, List<String>>();
        facts.rows().forEach(row -> asked.put(row.get("id"), fields(row)));
        assertThat(found).isEqualTo(asked);
    }

    /** A rule, and as many conditions as semicolons outside of brackets part. */
    private static List<String> fields(CsvTable.Row fact) {
        var condition = ASIDE.matcher(fact.get("condition")).replaceAll("");
        int conditions = condition.isBlank() ? 0 : condition.split(";").length;
        return Stream.concat(
                        Stream.of("RULE1"),
                        IntStream.rangeClosed(1, conditions).mapToObj(number -> "CONDITION" + number))
                .toList();
    }

    @Test
    void everySentenceReadsAsOneInBothLanguages() {
        assertThat(byId).hasSize(facts.rows().size());
        assertThat(byId.values().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.rule()), one.conditions().stream())))
                .allSatisfy(sentence -> {
                    assertThat(sentence.en()).matches("[A-Z].*[^.]\\.").doesNotContain(";");
                    assertThat(JAPANESE.matcher(sentence.en()).find()).isFalse();
                    assertThat(sentence.ja()).matches(".*[^。]。").doesNotContain(";", "；");
                    assertThat(JAPANESE.matcher(sentence.ja()).find()).isTrue();
                });
    }

    @Test
    void theRowsOfTheLibrarySpeakInTheseWords() {
        assertThat(RuleTables.standard().facts())
                .allSatisfy(fact -> assertThat(fact.words()).isEqualTo(byId.get(fact.id())));
        assertThat(RuleTables.standard().fact("US-13").words().conditions())
                .extracting(Sentence::en)
                .containsExactly(
                        "The team educates on the payer's process only.",
                        "It does not complete or submit the prior authorization (PA) for the practice.",
                        "It handles limited protected health information (PHI), and only with authorization.",
                        "It is separate from sales.");
    }

    @Test
    void aStatementIsAPartOfASentence() {
        var statement = RuleTables.standard().fact("JP-03").statement();
        assertThat(statement.en()).isEqualTo("Advertising unapproved drugs is prohibited");
        assertThat(statement.ja()).isEqualTo("未承認医薬品の広告は禁止されている");
    }

    @Test
    void aRowWithoutWordsSpeaksAsItWasFound() {
        var none = ComplianceWords.byId(facts, new CsvTable(WORDS, List.of()), new TableLabels());
        assertThat(none)
                .contains(entry(
                        "JP-07",
                        new ComplianceWords(
                                Sentence.untranslated(
                                        "Scope: manufacturers, co-promotion partners, contractors and wholesalers"),
                                List.of(Sentence.untranslated("same guideline as manufacturer")))));
        assertThat(none.get("JP-03").conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'US-13,RULE', 'US-31,RULE', US-31",
        "'US-13,CONDITION', 'US-13,CONDITON', CONDITION",
        "'US-13,RULE,1', 'US-13,RULE,one', one",
        "'他社製品の誹謗・中傷や、根拠のない恣意的な誘引は許されない。', ' ', ja"
    })
    void wordsThatMapToNothingAreTold(String good, String bad, String told) {
        assertThatThrownBy(() -> {
                    var labels = new TableLabels();
                    ComplianceWords.byId(facts, table(WORDS, good, bad), labels);
                    labels.throwIfAny();
                })
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(WORDS)
                .hasMessageContaining(told);
    }

    private static CsvTable table(String name, String good, String bad) {
        try {
            var text = Files.readString(FOLDER.resolve(name));
            var used = text.replaceFirst(Pattern.quote(good), bad);
            assertThat(used.equals(text)).as(good).isEqualTo(good.equals(bad));
            var bytes = new ByteArrayInputStream(used.getBytes(StandardCharsets.UTF_8));
            return CsvTable.parse(TextFile.read(name, bytes, ReadLimits.ofDefaults()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
