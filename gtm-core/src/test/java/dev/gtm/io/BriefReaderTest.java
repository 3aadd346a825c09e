package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.Concentration;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Intensity;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.Curve;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.ResponseCurve;
import dev.gtm.investment.StepEffect;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BriefReaderTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final BriefReader READER = BriefReader.ofDefaults();

    // ---- the two published briefs --------------------------------------------------------------

    @Test
    void reads_the_brief_of_published_figures() {
        var brief = READER.read("us.yaml", Briefs.US);

        assertThat(brief.id()).isEqualTo("us-nsclc-biomarker");
        assertThat(brief.market()).isEqualTo("US");
        assertThat(brief.currency()).isEqualTo(DOLLAR);
        assertThat(brief.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(brief.objective()).as("by default").isEqualTo(Objective.PATIENTS);
        assertThat(brief.periodMonths()).as("by default").isEqualTo(3);
        assertThat(brief.journey().get(0).rate("ALL")).isEqualTo(Share.of(0.503));
        assertThat(brief.journey().get(0).ceiling("ALL")).isEqualTo(Share.of(0.9));
        assertThat(brief.barriers()).extracting(Barrier::id).containsExactly("SLOW", "COVER", "COST", "READ");
        assertThat(brief.barriers().get(0).reported()).isEqualTo(Share.of(0.71));
        assertThat(brief.barriers().get(0).evidence())
                .isEqualTo(Evidence.of(EvidenceKind.SURVEY, "ACS CAN survey of 315 oncology providers, 2021"));
        assertThat(brief.interventions()).isEmpty();
        assertThat(brief.limits()).isEqualTo(Limits.none());

        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        assertThat(map.entering("RESULT")).isEqualTo(32_224);
        assertThat(map.entering("MATCHED")).isEqualTo(16_208.672, within(1e-6));
        assertThat(map.reached()).isEqualTo(11_475.739776, within(1e-6));
    }

    @Test
    void reads_the_brief_of_nearly_every_field() {
        var brief = READER.read("jp.yaml", Briefs.JP);

        assertThat(brief.currency()).isEqualTo(Currency.getInstance("JPY"));
        assertThat(brief.valuePerPatient()).isEqualTo(new Money(new BigDecimal("8000000"), brief.currency()));
        assertThat(brief.journey())
                .extracting(Step::id)
                .containsExactly(
                        "RECOGNITION",
                        "CONSULTATION",
                        "REFERRAL",
                        "TEST_ORDER",
                        "VALID_RESULT",
                        "START",
                        "CONTINUATION");
        assertThat(brief.stakeholders().get(0).concentration())
                .containsExactly(new Concentration(Share.of(0.25), Share.of(0.71)));
        assertThat(brief.interventions()).hasSize(12);
        assertThat(brief.interventions().get(0).levels()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(brief.interventions().get(0).effects()).hasSize(3);
        assertThat(brief.limits().floors()).isEqualTo(Map.of("A3", 10, "A2", 2));
        assertThat(brief.triggers()).hasSize(6);
        assertThat(brief.triggers().get(5).event()).isEqualTo("COMPETITOR_ENTRY");

        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        assertThat(map.reached()).isEqualTo(310.29, within(0.005));
    }

    // ---- every field ---------------------------------------------------------------------------

    @Test
    void reads_every_field() {
        assertThat(READER.read("full.yaml", Briefs.FULL))
                .usingRecursiveComparison()
                .isEqualTo(everyField());
        assertThat(READER.read("full.yaml", Briefs.FULL)).isEqualTo(everyField());
    }

    private static Brief everyField() {
        return Brief.builder("every-field", "US", "USD")
                .described("Every field once", "Invented.")
                .horizonMonths(24)
                .asOf(LocalDate.of(2026, 11, 1))
                .objective(Objective.COST_FOR_PATIENTS, 120.0)
                .valuePerPatient(dollars("50000"), Evidence.of(EvidenceKind.BENCHMARK, "a similar drug"))
                .periodMonths(6)
                .phase(PlanningPhase.BRAND_PLANNING)
                .product(new Product(
                        "Drug",
                        "a disease",
                        ProductStatus.ON_LABEL,
                        Set.of(ProductTrait.ORAL, ProductTrait.RARE_DISEASE)))
                .segment(new Segment(
                        "NORTH",
                        "the north",
                        1000,
                        Coverage.COMMERCIAL,
                        Share.of(0.3),
                        new Evidence(EvidenceKind.CLAIMS, "claims", LocalDate.of(2025, 6, 30), 400)))
                .segment(new Segment("SOUTH", null, 500, Coverage.GOVERNMENT, null, null))
                .step(new Step(
                        "TEST",
                        Stage.TESTING,
                        "tested",
                        Map.of("NORTH", Share.of(0.5), "SOUTH", Share.of(0.4)),
                        Map.of("NORTH", Share.of(0.9), "SOUTH", Share.of(0.8)),
                        "LAB",
                        new Evidence(EvidenceKind.SURVEY, null, null, null),
                        new Evidence(EvidenceKind.EXPERT, null, null, null),
                        1200.0))
                .step(Step.of("START", Stage.INITIATION, Map.of("NORTH", Share.of(0.7), "SOUTH", Share.of(0.6))))
                .doctorStep(new DoctorStep(
                        "KNOWS",
                        "DOC",
                        DoctorStage.AWARE,
                        "knows of the test",
                        Share.of(0.8),
                        Evidence.of(EvidenceKind.EXPERT, "interviews")))
                .stakeholder(new Stakeholder(
                        "DOC",
                        StakeholderRole.PHYSICIAN,
                        "oncologists",
                        1200,
                        List.of(new Concentration(Share.of(0.2), Share.of(0.7))),
                        null,
                        Evidence.of(EvidenceKind.CLAIMS, "prescriptions"),
                        Share.of(0.45)))
                .stakeholder(new Stakeholder(
                        "LAB",
                        StakeholderRole.PATHOLOGY_LAB,
                        null,
                        null,
                        List.of(),
                        "one laboratory for all",
                        null,
                        null))
                .behavior(new Behavior(
                        "ORDER",
                        "DOC",
                        "TEST",
                        Set.of("NORTH"),
                        "orders the test",
                        0.5,
                        0.7,
                        null,
                        null,
                        new Range(0.45, 0.55),
                        new Range(0.6, 0.8),
                        "medical affairs",
                        Evidence.of(EvidenceKind.EXPERT, "panel")))
                .behavior(new Behavior(
                        "ANSWER",
                        "LAB",
                        "TEST",
                        Set.of(),
                        "answers in time",
                        14.0,
                        7.0,
                        "days to result",
                        Share.of(0.1),
                        null,
                        null,
                        null,
                        null))
                .barrier(new Barrier(
                        "SLOW",
                        "ORDER",
                        BarrierCause.TURNAROUND_TIME,
                        "too slow",
                        Share.of(0.4),
                        Share.of(0.7),
                        Control.SHARED,
                        true,
                        Evidence.of(EvidenceKind.SURVEY, "a survey")))
                .barrier(new Barrier(
                        "GAP", "ORDER", BarrierCause.KNOWLEDGE_GAP, null, Share.of(0.5), null, null, false, null))
                .driver(new Driver(
                        "PROOF",
                        "ORDER",
                        "strong evidence",
                        Share.of(0.6),
                        new Evidence(EvidenceKind.RESEARCH, null, null, null)))
                .competitor(new Competitor(
                        "OTHER",
                        "the other drug",
                        Set.of("ORDER"),
                        Intensity.HIGH,
                        new Evidence(EvidenceKind.DIGITAL_LOG, null, null, null)))
                .intervention(new Intervention(
                        "VISIT",
                        "diagnostic specialist",
                        Set.of("ORDER"),
                        Set.of(Need.EDUCATE, Need.ENABLE),
                        Delivery.PERSONAL,
                        FieldRole.DIAGNOSTIC_SPECIALIST,
                        null,
                        Activity.VISIT,
                        "DOC",
                        "FTE",
                        dollars("200000"),
                        List.of(0, 1, 2, 4),
                        new ResponseCurve(Curve.HILL, 2, 1.5),
                        List.of(new StepEffect("TEST", Set.of("NORTH"), Share.of(0.5))),
                        Set.of("crm"),
                        4,
                        new Evidence(EvidenceKind.BENCHMARK, null, null, null)))
                .intervention(new Intervention(
                        "MAIL",
                        null,
                        Set.of("ORDER"),
                        Set.of(Need.REMIND),
                        Delivery.NON_PERSONAL,
                        null,
                        Channel.EMAIL,
                        null,
                        Intervention.PUBLIC,
                        "wave",
                        dollars("1000.5"),
                        List.of(0, 1),
                        new ResponseCurve(Curve.HILL, 1, 1),
                        List.of(new StepEffect("START", Set.of(), Share.of(0.1))),
                        Set.of(),
                        0,
                        null))
                .system(EnablingSystem.of("crm", dollars("40000"))
                        .withLabel("customer data")
                        .withLeadMonths(3)
                        .withEvidence(new Evidence(EvidenceKind.EXPERT, null, null, null)))
                .limits(new Limits(dollars("600000"), Map.of(FieldRole.DIAGNOSTIC_SPECIALIST, 4), Map.of("VISIT", 1)))
                .trigger(new Trigger(
                        "T1",
                        "test rate",
                        KpiKind.OUTCOME,
                        "TEST",
                        "NORTH",
                        0.45,
                        null,
                        2,
                        30,
                        7,
                        null,
                        "look again",
                        "brand lead",
                        30,
                        2))
                .trigger(new Trigger(
                        "T2",
                        "share of voice",
                        KpiKind.LEADING,
                        null,
                        null,
                        null,
                        3.5,
                        1,
                        1,
                        1,
                        null,
                        "look again",
                        null,
                        null,
                        1))
                .trigger(new Trigger(
                        "T3",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        1,
                        1,
                        "COMPETITOR_ENTRY",
                        "plan again",
                        null,
                        null,
                        1))
                .scenario(new Scenario(
                        "HARD",
                        "a hard year",
                        List.of(
                                new ScenarioChange.OfStep("TEST", Set.of("SOUTH"), 0.9, 0.95),
                                new ScenarioChange.OfSegment("NORTH", 1.2),
                                new ScenarioChange.OfIntervention("VISIT", true, 1),
                                new ScenarioChange.OfIntervention("MAIL", false, 2))))
                .build();
    }

    // ---- other forms of the same ---------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"us-nsclc-biomarker.yaml", "jp-targeted-oncology.yaml", "every-field.yaml"})
    void json_says_the_same(String name) throws IOException {
        try (var in = BriefReaderTest.class.getResourceAsStream(name)) {
            var json =
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(new YAMLMapper().readTree(in));
            try (var again = BriefReaderTest.class.getResourceAsStream(name)) {
                assertThat(READER.read("brief.json", json)).isEqualTo(READER.read(name, again));
            }
            assertThat(READER.read("brief.yaml", json))
                    .as("JSON is YAML, too")
                    .isEqualTo(READER.read("brief.json", json));
        }
    }

    @Test
    void a_file_a_stream_and_a_text_say_the_same(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("brief.yaml"), Briefs.US);
        var bytes = Briefs.US.getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(file))
                .isEqualTo(READER.read("brief.yaml", Briefs.US))
                .isEqualTo(READER.read("brief.yaml", new ByteArrayInputStream(bytes)));
    }

    @Test
    void line_ends_and_a_byte_order_mark_mean_nothing() {
        var brief = READER.read("brief.yaml", Briefs.US);

        assertThat(READER.read("brief.yaml", Briefs.US.replace("\n", "\r\n"))).isEqualTo(brief);
        assertThat(READER.read("brief.yaml", "\uFEFF" + Briefs.US)).isEqualTo(brief);
        assertThat(READER.read("brief.yaml", "---\n" + Briefs.US + "\n...\n")).isEqualTo(brief);
        assertThat(READER.read("brief.yaml", "# a comment\n" + Briefs.US)).isEqualTo(brief);
    }

    @Test
    void numbers_may_be_written_in_any_way_yaml_knows() {
        for (var written : List.of("32224", "32224.0", "3.2224e4", "3.2224E+4")) {
            var brief = READER.read("brief.yaml", Briefs.US.replace("patients: 32224", "patients: " + written));
            assertThat(brief.segments().get(0).patients()).as(written).isEqualTo(32_224);
        }
    }

    @Test
    void a_text_may_look_like_a_number() {
        var brief = READER.read("brief.yaml", Briefs.US.replace("brief: us-nsclc-biomarker", "brief: 007"));

        assertThat(brief.id()).isEqualTo("007");
    }

    @Test
    void nothing_where_nothing_is_required_is_nothing() {
        var brief = READER.read("brief.yaml", Briefs.US.replace("objective:", "") + "\nobjective:\ndrivers: null\n");

        assertThat(brief.objective()).isEqualTo(Objective.PATIENTS);
        assertThat(brief.drivers()).isEmpty();
    }

    @Test
    void a_price_may_be_left_to_the_catalogue() {
        var priced = READER.read("brief.yaml", Briefs.FULL);
        var brief = READER.read("brief.yaml", Briefs.FULL.replace("  unitCost: 200000\n", ""));

        assertThat(brief.interventions().get(0).unitCost()).isNull();
        assertThat(brief.interventions().get(0).at(Money.of(200_000, "USD")))
                .isEqualTo(priced.interventions().get(0));
        assertThat(READER.read("again.yaml", BriefWriter.ofDefaults().toYaml(brief)))
                .isEqualTo(brief);
    }

    @Test
    void the_schema_that_an_editor_is_told_says_nothing_of_the_brief() {
        var told = Briefs.US + "\n$schema: brief.schema.json\n";

        assertThat(READER.read("brief.yaml", told)).isEqualTo(READER.read("brief.yaml", Briefs.US));
        assertThat(READER.read("brief.json", new YAMLMapper().readTree(told).toString()))
                .isEqualTo(READER.read("brief.yaml", Briefs.US));
    }

    @Test
    void an_alias_repeats_what_its_anchor_says() {
        var anchored = Briefs.US
                .replace("reported: 0.71, evidence: {kind: SURVEY", "reported: 0.71, evidence: &survey {kind: SURVEY")
                .replace(
                        "reported: 0.67, evidence: {kind: SURVEY, source: 'ACS CAN survey of 315 oncology providers, 2021'}",
                        "reported: 0.67, evidence: *survey");

        assertThat(anchored).contains("*survey}").contains("&survey {");
        assertThat(READER.read("brief.yaml", anchored)).isEqualTo(READER.read("brief.yaml", Briefs.US));
    }

    @Test
    void an_anchor_may_be_set_again() {
        var text = Briefs.US
                .replace("brief: us-nsclc-biomarker", "brief: &x a\ntitle: &x b\nnote: *x")
                .replaceAll("(?m)^title: Patients.*\n|^note: Published.*\n", "");

        assertThat(READER.read("brief.yaml", text).note()).isEqualTo("b");
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), DOLLAR);
    }
}
