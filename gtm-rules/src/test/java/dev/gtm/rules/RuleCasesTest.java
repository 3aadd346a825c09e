package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleHeader;
import dev.gtm.rules.internal.StandardPacks;
import dev.gtm.rules.internal.StandardRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases beside the rules of the standard book, and that no rule is without cases, sentences and a source. */
class RuleCasesTest {

    private static final int SHUFFLES = 3;

    private static StandardPacks packs;
    private static Map<String, List<RuleCase>> casesByFile;

    @BeforeAll
    static void read() {
        packs = new StandardPacks();
        casesByFile = StandardRules.files().stream()
                .map(file -> file.path())
                .collect(Collectors.toMap(path -> path, RuleCasesTest::casesBeside));
    }

    @TestFactory
    Stream<DynamicContainer> casesHold() {
        return casesByFile.keySet().stream()
                .sorted()
                .map(path -> dynamicContainer(
                        path,
                        casesByFile.get(path).stream().map(one -> dynamicTest(one.toString(), () -> check(one)))));
    }

    @Test
    void everyRuleHasACaseThatFiresAndOneThatDoesNot() {
        assertThat(rulesOfCases(RuleCase::fires)).as("cases that fire").containsAll(ids());
        assertThat(rulesOfCases(one -> !one.fires())).as("cases that do not").containsAll(ids());
    }

    @Test
    void everyCaseStandsBesideItsRule() {
        casesByFile.forEach((path, cases) -> assertThat(cases)
                .as(path)
                .allSatisfy(one -> assertThat(packs.rules().rules().get(one.rule()))
                        .as("rule " + one.rule())
                        .isNotNull()
                        .extracting(RuleHeader::file)
                        .isEqualTo(path)));
    }

    @Test
    void aCaseThatFiresSaysWhatIsConcluded() {
        assertThat(allCases())
                .allSatisfy(one ->
                        assertThat(one.expect().isEmpty()).as(one + ": expect").isEqualTo(!one.fires()));
    }

    @Test
    void everyRuleSpeaksBothLanguagesAndNoSentenceIsLeftOver() {
        assertThat(packs.rules().english().keySet()).isEqualTo(ids());
        assertThat(packs.rules().japanese().keySet()).isEqualTo(ids());
        assertThat(packs.rules().english().values()).allMatch(en -> en.endsWith(".") || en.endsWith("{0}"));
        assertThat(packs.rules().japanese().values()).allMatch(ja -> ja.endsWith("。") || ja.endsWith("{0}"));
    }

    @Test
    void anIdNamesPackAndTopic() {
        assertThat(packs.rules().rules().values())
                .allSatisfy(rule -> assertThat(rule.id())
                        .startsWith(rule.file().replace(".drl", "").replace('/', '.') + ".")
                        .startsWith(rule.pack().folder() + "."));
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(packs.rules().rules().values())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    private static void check(RuleCase one) {
        var facts = CaseFacts.of(one);
        var concluded = packs.conclude(one.pack(), facts);
        var ofRule = concluded.stream()
                .filter(conclusion -> conclusion.reason().rule().equals(one.rule()))
                .toList();

        assertThat(!ofRule.isEmpty()).as("fires, among %s", concluded).isEqualTo(one.fires());
        assertThat(one.expect())
                .allSatisfy(wanted -> assertThat(ofRule).anyMatch(conclusion -> matches(wanted, conclusion)));
        assertThat(one.absent())
                .allSatisfy(unwanted -> assertThat(concluded).noneMatch(conclusion -> matches(unwanted, conclusion)));
        var shuffled = new ArrayList<>(facts);
        var random = new Random(1);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(packs.conclude(one.pack(), List.copyOf(shuffled))).isEqualTo(concluded);
        }
    }

    private static boolean matches(Map<String, Object> wanted, Concluded<Object> concluded) {
        var conclusion = (Record) concluded.conclusion();
        var components = Arrays.stream(conclusion.getClass().getRecordComponents())
                .collect(Collectors.toMap(
                        component -> component.getName(),
                        component -> String.valueOf(CaseFacts.component(component, conclusion))));
        assertThat(components)
                .as("components of a conclusion")
                .containsKeys(wanted.keySet().toArray(String[]::new));
        return wanted.entrySet().stream()
                .allMatch(entry -> components.get(entry.getKey()).equals(String.valueOf(entry.getValue())));
    }

    private static Set<String> ids() {
        return new TreeSet<>(packs.rules().rules().keySet());
    }

    private static Set<String> rulesOfCases(Predicate<RuleCase> which) {
        return allCases().stream().filter(which).map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<RuleCase> allCases() {
        return casesByFile.values().stream().flatMap(List::stream).toList();
    }

    private static List<RuleCase> casesBeside(String path) {
        var folderAndTopic = path.replace(".drl", "").split("/");
        var cases = "/dev/gtm/rules/" + path.replace(".drl", ".cases.yaml");
        try (var in = StandardRules.class.getResourceAsStream(cases)) {
            if (in == null) {
                return List.of();
            }
            return RuleCase.read(
                    Pack.named(folderAndTopic[0]).orElseThrow(),
                    folderAndTopic[1],
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
