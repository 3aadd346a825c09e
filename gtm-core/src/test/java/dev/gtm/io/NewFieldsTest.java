package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.quantity.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The doctors' journey, the phase, and the evidence of values, ceilings and samples: read, or refused where they stand. */
class NewFieldsTest {

    private static final BriefReader READER = BriefReader.ofDefaults();

    private static final String GOOD = """
            brief: new-fields
            market: US
            currency: USD
            horizonMonths: 12
            asOf: 2026-11-01
            valuePerPatient: 50000
            valueEvidence: {kind: EXPERT, source: a panel, date: 2026-01-31, sample: 12}
            phase: BRAND_PLANNING
            product: {name: Drug, status: ON_LABEL}
            segments:
            - {id: ALL, patients: 1000}
            journey:
            - id: TEST
              stage: TESTING
              rate: {ALL: 0.5}
              ceiling: {ALL: 0.9}
              ceilingEvidence: {kind: SURVEY, source: a survey, sample: 315}
            stakeholders:
            - {id: DOC, role: PHYSICIAN, notRelevant: others prescribe, evidence: {kind: CLAIMS, sample: 2400}}
            - {id: LAB, role: PATHOLOGY_LAB}
            doctorJourney:
            - {id: KNOWS, stakeholder: DOC, stage: AWARE, label: knows it, rate: 0.8, evidence: {kind: RESEARCH}}
            - {id: SEES, stakeholder: DOC, stage: UNDERSTAND, rate: 0.5}
            - {id: HEARS, stakeholder: LAB, stage: AWARE, rate: 0}
            """;

    @Test
    void all_of_them_are_read() {
        var brief = READER.read("brief.yaml", GOOD);

        assertThat(brief.valueEvidence())
                .isEqualTo(new Evidence(EvidenceKind.EXPERT, "a panel", LocalDate.of(2026, 1, 31), 12));
        assertThat(brief.phase()).isEqualTo(PlanningPhase.BRAND_PLANNING);
        assertThat(brief.journey().get(0).evidence()).isNull();
        assertThat(brief.journey().get(0).ceilingEvidence())
                .isEqualTo(Evidence.of(EvidenceKind.SURVEY, "a survey").withSample(315));
        assertThat(brief.stakeholders().get(0).notRelevant()).isEqualTo("others prescribe");
        assertThat(brief.stakeholders().get(0).evidence())
                .isEqualTo(new Evidence(EvidenceKind.CLAIMS, null, null, 2400));
        assertThat(brief.doctorJourney())
                .containsExactly(
                        DoctorStep.of("KNOWS", "DOC", DoctorStage.AWARE, 0.8)
                                .withLabel("knows it")
                                .withEvidence(new Evidence(EvidenceKind.RESEARCH, null, null, null)),
                        DoctorStep.of("SEES", "DOC", DoctorStage.UNDERSTAND, 0.5),
                        DoctorStep.of("HEARS", "LAB", DoctorStage.AWARE, 0));
    }

    @Test
    void all_of_them_may_be_left_out() {
        var brief = READER.read("us.yaml", Briefs.US);

        assertThat(brief.valueEvidence()).isNull();
        assertThat(brief.phase()).as("by default").isEqualTo(PlanningPhase.GTM_DESIGN);
        assertThat(brief.journey())
                .allSatisfy(step -> assertThat(step.ceilingEvidence()).isNull());
        assertThat(brief.doctorJourney()).isEmpty();
    }

    /**
     * Something put wrong.
     *
     * @param from what stands exactly once in the good brief
     * @param to what stands there instead
     * @param told all that the reader says of it
     */
    record Wrong(String from, String to, List<String> told) {

        String text() {
            int at = GOOD.indexOf(from);
            assertThat(at).as(from).isNotNegative().isEqualTo(GOOD.lastIndexOf(from));
            return GOOD.substring(0, at) + to + GOOD.substring(at + from.length());
        }

        @Override
        public String toString() {
            return (from + " becomes " + to).replace("\n", " ");
        }
    }

    static Stream<Wrong> doctors() {
        return Stream.of(
                wrong(
                        "stage: AWARE, label",
                        "stage: PRESCRIBE, label",
                        "23:39: error BACKWARDS doctorJourney[1].stage: takes PRESCRIBE or a later stage, not 'UNDERSTAND'"),
                wrong(
                        "stage: UNDERSTAND",
                        "stage: UNDERSTOOD",
                        "23:39: error UNKNOWN_VALUE doctorJourney[1].stage: takes a doctor stage, not 'UNDERSTOOD'; did you mean UNDERSTAND?"),
                wrong(
                        "stage: UNDERSTAND, rate: 0.5",
                        "rate: 0.5",
                        "23:3: error MISSING doctorJourney[1].stage: is required"),
                wrong(
                        "id: SEES, stakeholder: DOC",
                        "id: SEES, stakeholder: DOK",
                        "23:27: error DANGLING_ID doctorJourney[1].stakeholder: takes the id of a stakeholder of this brief, not 'DOK'; did you mean DOC?"),
                wrong(
                        "id: SEES",
                        "id: KNOWS",
                        "23:8: error DUPLICATE_ID doctorJourney[1].id: takes an id that no other of the doctorJourney has, not 'KNOWS'"),
                wrong("id: SEES, ", "", "23:3: error MISSING doctorJourney[1].id: is required"),
                wrong(
                        "rate: 0.8",
                        "rate: 80",
                        "22:70: error OUT_OF_RANGE doctorJourney[0].rate: takes a share from 0 to 1, not '80'; did you mean 0.8?"),
                wrong(
                        "stage: AWARE, rate: 0}",
                        "stage: AWARE}",
                        "24:3: error MISSING doctorJourney[2].rate: is required"),
                wrong(
                        "stage: AWARE, rate: 0}",
                        "stage: AWARE, rates: 0}",
                        "24:47: error UNKNOWN_KEY doctorJourney[2].rates: is not a field here; did you mean rate?"),
                wrong(
                        "evidence: {kind: RESEARCH}",
                        "evidence: {kind: RESARCH}",
                        "22:92: error UNKNOWN_VALUE doctorJourney[0].evidence.kind: takes an evidence kind, not 'RESARCH'; did you mean RESEARCH?"),
                wrong(
                        "doctorJourney:\n",
                        "doctorsJourney:\n",
                        "21:1: error UNKNOWN_KEY doctorsJourney: is not a field here; did you mean doctorJourney?"),
                wrong(
                        "doctorJourney:\n",
                        "doctorJourney:\n- KNOWS\n",
                        "22:3: error WRONG_TYPE doctorJourney[0]: takes a block of named values, not 'KNOWS'"));
    }

    static Stream<Wrong> phases() {
        return Stream.of(
                wrong(
                        "phase: BRAND_PLANNING",
                        "phase: brand planning",
                        "8:8: error UNKNOWN_VALUE phase: takes a planning phase, not 'brand planning'; did you mean BRAND_PLANNING?"),
                wrong(
                        "phase: BRAND_PLANNING",
                        "phase: LAUNCH",
                        "8:8: error UNKNOWN_VALUE phase: takes one of GTM_DESIGN, BRAND_PLANNING, EXECUTION, not 'LAUNCH'"),
                wrong(
                        "phase: BRAND_PLANNING",
                        "phase: [EXECUTION]",
                        "8:8: error WRONG_TYPE phase: takes one of GTM_DESIGN, BRAND_PLANNING, EXECUTION, not a list"));
    }

    static Stream<Wrong> evidence() {
        return Stream.of(
                wrong(
                        "valueEvidence: {kind: EXPERT, source",
                        "valueEvidence: {source",
                        "7:16: error MISSING valueEvidence.kind: is required"),
                wrong(
                        "valueEvidence: {kind: EXPERT",
                        "valueEvidence: {kind: EXPERTS",
                        "7:23: error UNKNOWN_VALUE valueEvidence.kind: takes an evidence kind, not 'EXPERTS'; did you mean EXPERT?"),
                wrong(
                        "valueEvidence: {kind: EXPERT",
                        "valueEvidences: {kind: EXPERT",
                        "7:1: error UNKNOWN_KEY valueEvidences: is not a field here; did you mean valueEvidence?"),
                wrong(
                        "date: 2026-01-31",
                        "date: January",
                        "7:54: error WRONG_TYPE valueEvidence.date: takes a day of the calendar, such as 2026-11-01, not 'January'"),
                wrong(
                        "ceilingEvidence: {kind: SURVEY, source",
                        "ceilingEvidence: {kinds: SURVEY, source",
                        "17:21: error UNKNOWN_KEY journey[0].ceilingEvidence.kinds: is not a field here; did you mean kind?"),
                wrong(
                        "ceilingEvidence: {kind: SURVEY",
                        "ceilingEvidenc: {kind: SURVEY",
                        "17:3: error UNKNOWN_KEY journey[0].ceilingEvidenc: is not a field here; did you mean ceilingEvidence?"),
                wrong(
                        "ceilingEvidence: {kind: SURVEY, source: a survey, sample: 315}",
                        "ceilingEvidence: a survey",
                        "17:20: error WRONG_TYPE journey[0].ceilingEvidence: takes a block of named values, not 'a survey'"),
                wrong(
                        "notRelevant: others prescribe",
                        "notRelevant: ' '",
                        "19:43: error WRONG_TYPE stakeholders[0].notRelevant: takes a text, not ' '"),
                wrong(
                        "notRelevant: others prescribe",
                        "notRelevant: true",
                        "19:43: error WRONG_TYPE stakeholders[0].notRelevant: takes a text, in quotes where it reads as a yes or no, not 'true'"));
    }

    static Stream<Wrong> samples() {
        return Stream.of(
                wrong(
                        "sample: 315",
                        "sample: 0",
                        "17:61: error OUT_OF_RANGE journey[0].ceilingEvidence.sample: takes a whole number of at least 1, not '0'"),
                wrong(
                        "sample: 315",
                        "sample: -3",
                        "17:61: error OUT_OF_RANGE journey[0].ceilingEvidence.sample: takes a whole number of at least 1, not '-3'"),
                wrong(
                        "sample: 315",
                        "sample: 2.5",
                        "17:61: error WRONG_TYPE journey[0].ceilingEvidence.sample: takes a whole number of at least 1, not '2.5'"),
                wrong(
                        "sample: 315",
                        "sample: many",
                        "17:61: error WRONG_TYPE journey[0].ceilingEvidence.sample: takes a whole number of at least 1, not 'many'"),
                wrong(
                        "sample: 315",
                        "sample: 3000000000",
                        "17:61: error OUT_OF_RANGE journey[0].ceilingEvidence.sample: takes a whole number of at least 1 and at most 2147483647, not '3000000000'"),
                wrong(
                        "sample: 2400",
                        "sample: '2,400'",
                        "19:94: error WRONG_TYPE stakeholders[0].evidence.sample: takes a whole number of at least 1, not '2,400'; did you mean 2400?"),
                wrong(
                        "sample: 12",
                        "sampel: 12",
                        "7:66: error UNKNOWN_KEY valueEvidence.sampel: is not a field here; did you mean sample?"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"doctors", "phases", "evidence", "samples"})
    void what_is_wrong_is_told_where_it_stands(Wrong wrong) {
        var refused = catchThrowableOfType(UnreadableException.class, () -> READER.read("brief.yaml", wrong.text()));

        assertThat(refused.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactlyElementsOf(
                        wrong.told().stream().map(one -> "brief.yaml:" + one).toList());
    }

    private static Wrong wrong(String from, String to, String... told) {
        return new Wrong(from, to, List.of(told));
    }

    private static final String SYSTEMS = GOOD + """
            behaviors:
            - {id: TESTS, stakeholder: DOC, step: TEST, statement: tests, target: 0.7}
            interventions:
            - id: MAIL
              behaviors: [TESTS]
              needs: [EDUCATE]
              delivery: NON_PERSONAL
              channel: EMAIL
              unit: wave
              unitCost: 10
              levels: [0, 1]
              response: {curve: HILL, halfSaturation: 1, slope: 1}
              effects: [{step: TEST, max: 0.2}]
              requires: [CRM]
            systems:
            - {id: CRM, label: customer data, setUpCost: 5000, leadMonths: 3, evidence: {kind: EXPERT}}
            """;

    @Test
    void systems_are_read() {
        var brief = READER.read("brief.yaml", SYSTEMS);

        assertThat(brief.systems())
                .containsExactly(EnablingSystem.of("CRM", Money.of(5000, "USD"))
                        .withLabel("customer data")
                        .withLeadMonths(3)
                        .withEvidence(new Evidence(EvidenceKind.EXPERT, null, null, null)));
        assertThat(brief.leadMonths(brief.interventions().get(0))).isEqualTo(3);
    }

    @Test
    void a_system_that_nobody_priced_is_refused_where_others_are_priced() {
        var refused = catchThrowableOfType(
                UnreadableException.class,
                () -> READER.read("brief.yaml", SYSTEMS.replace("requires: [CRM]", "requires: [CMR]")));

        assertThat(refused.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "brief.yaml:38:14: error DANGLING_ID interventions[0].requires.CMR: takes the id of a system"
                                + " of this brief, not 'CMR'; did you mean CRM?");
    }
}
