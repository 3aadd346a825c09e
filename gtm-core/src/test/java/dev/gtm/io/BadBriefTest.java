package dev.gtm.io;

import static dev.gtm.io.BadText.full;
import static dev.gtm.io.BadText.jp;
import static dev.gtm.io.BadText.us;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each way to get a brief wrong: all that is found, exactly where, and nothing else. */
class BadBriefTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "names",
        "choices",
        "references",
        "shares",
        "numbers",
        "kinds",
        "required",
        "twice",
        "interventions",
        "triggers",
        "scenarios",
        "together",
        "json"
    })
    void is_told_where_and_what(BadText bad) {
        var problems = problems(bad.file(), bad.text());

        assertThat(problems.stream().map(BadBriefTest::withoutMessage)).isEqualTo(bad.expected());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.finding().message())
                        .isNotBlank()
                        .doesNotContain("\n", "null")
                        .doesNotEndWith("."));
    }

    // ---- names ---------------------------------------------------------------------------------

    static Stream<BadText> names() {
        return Stream.of(
                us("a name nearly right")
                        .with("market: US", "«markett»: US")
                        .finds("UNKNOWN_KEY", "markett", null, "market"),
                us("a name nobody knows")
                        .with("market: US", "market: US\n«color»: red")
                        .finds("UNKNOWN_KEY", "color", null, null),
                us("the name of a block, in British spelling")
                        .with("\nbehaviors:", "\n«behaviours»:")
                        .finds("UNKNOWN_KEY", "behaviours", null, "behaviors"),
                us("the name of the journey")
                        .with("\njourney:", "\n«jurney»:")
                        .finds("UNKNOWN_KEY", "jurney", null, "journey"),
                us("the name of the segments")
                        .with("\nsegments:", "\n«segmets»:")
                        .finds("UNKNOWN_KEY", "segmets", null, "segments"),
                us("a name in a list")
                        .with("{id: SLOW, behavior:", "{id: SLOW, «behaviour»:")
                        .finds("UNKNOWN_KEY", "barriers[0].behaviour", null, "behavior"),
                us("a name in a block")
                        .with("  status: ON_LABEL", "  «statsu»: ON_LABEL")
                        .finds("UNKNOWN_KEY", "product.statsu", null, "status"),
                us("a name of another level")
                        .with("patients: 32224", "patients: 32224, «target»: 0.5")
                        .finds("UNKNOWN_KEY", "segments[0].target", null, null),
                us("a name three blocks down")
                        .with("source: 'not quantified in the study'", "«origin»: 'not quantified in the study'")
                        .finds("UNKNOWN_KEY", "barriers[3].evidence.origin", null, null),
                us("an empty name").with("market: US", "market: US\n«''»: 1").finds("UNKNOWN_KEY", "''", null, null),
                us("a name that cannot be set in one line")
                        .with("market: US", "market: US\n«\"a\\nb\"»: 1")
                        .finds("UNKNOWN_KEY", "a\nb", null, null));
    }

    // ---- choices -------------------------------------------------------------------------------

    static Stream<BadText> choices() {
        return Stream.of(
                us("a cause nearly right")
                        .with("cause: TURNAROUND_TIME", "cause: «TURNAROUND_TIM»")
                        .finds("UNKNOWN_VALUE", "barriers[0].cause", "TURNAROUND_TIM", "TURNAROUND_TIME"),
                us("a cause in small letters")
                        .with("cause: TURNAROUND_TIME", "cause: «turnaround time»")
                        .finds("UNKNOWN_VALUE", "barriers[0].cause", "turnaround time", "TURNAROUND_TIME"),
                us("a cause nobody knows")
                        .with("cause: TURNAROUND_TIME", "cause: «GREMLINS»")
                        .finds("UNKNOWN_VALUE", "barriers[0].cause", "GREMLINS", null),
                us("a stage")
                        .with("stage: DIAGNOSIS", "stage: «DIAGNOSE»")
                        .finds("UNKNOWN_VALUE", "journey[0].stage", "DIAGNOSE", "DIAGNOSIS"),
                us("a role")
                        .with("role: PATHOLOGY_LAB", "role: «PATHOLOGY_LABS»")
                        .finds("UNKNOWN_VALUE", "stakeholders[1].role", "PATHOLOGY_LABS", "PATHOLOGY_LAB"),
                us("a status")
                        .with("status: ON_LABEL", "status: «ONLABEL»")
                        .finds("UNKNOWN_VALUE", "product.status", "ONLABEL", "ON_LABEL"),
                us("a trait")
                        .with("[BIOMARKER_SELECTED, ORAL,", "[BIOMARKER_SELECTED, «MORAL»,")
                        .finds("UNKNOWN_VALUE", "product.traits[1]", "MORAL", "ORAL"),
                jp("an objective")
                        .with("objective: PATIENTS", "objective: «REVENUE»")
                        .finds("UNKNOWN_VALUE", "objective", "REVENUE", null),
                jp("a coverage")
                        .with("patients: 850, coverage: STATUTORY", "patients: 850, coverage: «STATUTARY»")
                        .finds("UNKNOWN_VALUE", "segments[0].coverage", "STATUTARY", "STATUTORY"),
                full("a control")
                        .with("control: SHARED", "control: «SHARD»")
                        .finds("UNKNOWN_VALUE", "barriers[0].control", "SHARD", "SHARED"),
                full("an intensity")
                        .with("intensity: HIGH", "intensity: «HEIGH»")
                        .finds("UNKNOWN_VALUE", "competitors[0].intensity", "HEIGH", "HIGH"),
                full("a need")
                        .with("needs: [ENABLE, EDUCATE]", "needs: [ENABLE, «EDUCTE»]")
                        .finds("UNKNOWN_VALUE", "interventions[0].needs[1]", "EDUCTE", "EDUCATE"),
                full("a need that nothing can meet")
                        .with("needs: [ENABLE, EDUCATE]", "needs: [ENABLE, «OUT_OF_SCOPE»]")
                        .finds("UNKNOWN_VALUE", "interventions[0].needs[1]", "OUT_OF_SCOPE", null),
                full("a delivery")
                        .with("delivery: PERSONAL\n", "delivery: «PERSONEL»\n")
                        .finds("UNKNOWN_VALUE", "interventions[0].delivery", "PERSONEL", "PERSONAL"),
                full("a field role")
                        .with("  role: DIAGNOSTIC_SPECIALIST\n", "  role: «DIAGNOSTICS_SPECIALIST»\n")
                        .finds(
                                "UNKNOWN_VALUE",
                                "interventions[0].role",
                                "DIAGNOSTICS_SPECIALIST",
                                "DIAGNOSTIC_SPECIALIST"),
                full("a channel")
                        .with("channel: EMAIL", "channel: «E-MAIL»")
                        .finds("UNKNOWN_VALUE", "interventions[1].channel", "E-MAIL", "EMAIL"),
                full("an activity")
                        .with("activity: VISIT", "activity: «VIST»")
                        .finds("UNKNOWN_VALUE", "interventions[0].activity", "VIST", "VISIT"),
                full("a curve")
                        .with("curve: HILL, halfSaturation: 2", "curve: «HIL», halfSaturation: 2")
                        .finds("UNKNOWN_VALUE", "interventions[0].response.curve", "HIL", "HILL"),
                full("a kind of figure")
                        .with("kind: LEADING", "kind: «LEDING»")
                        .finds("UNKNOWN_VALUE", "triggers[1].kind", "LEDING", "LEADING"),
                full("a kind of evidence")
                        .with("kind: RESEARCH", "kind: «RESERCH»")
                        .finds("UNKNOWN_VALUE", "drivers[0].evidence.kind", "RESERCH", "RESEARCH"),
                full("a role with a limit")
                        .with("fte: {DIAGNOSTIC_SPECIALIST: 4}", "fte: {«DIAGNOSTIC_SPECIALISTS»: 4}")
                        .finds(
                                "UNKNOWN_VALUE",
                                "limits.fte.DIAGNOSTIC_SPECIALISTS",
                                "DIAGNOSTIC_SPECIALISTS",
                                "DIAGNOSTIC_SPECIALIST"),
                us("a currency")
                        .with("currency: USD", "currency: «USDD»")
                        .finds("UNKNOWN_CURRENCY", "currency", "USDD", "USD"),
                us("a market in small letters")
                        .with("market: US", "market: «us»")
                        .finds("WRONG_TYPE", "market", "us", "US"),
                us("a market by its name")
                        .with("market: US", "market: «United States»")
                        .finds("WRONG_TYPE", "market", "United States", null));
    }

    // ---- references ----------------------------------------------------------------------------

    static Stream<BadText> references() {
        return Stream.of(
                us("a segment with a rate")
                        .with("rate: {ALL: 0.503}", "rate: {«AL»: 0.503}")
                        .finds("DANGLING_ID", "journey[0].rate.AL", "AL", "ALL"),
                us("a segment with a ceiling")
                        .with("ceiling: {ALL: 0.90}", "ceiling: {«ALLL»: 0.90}")
                        .finds("DANGLING_ID", "journey[0].ceiling.ALLL", "ALLL", "ALL"),
                us("the stakeholder of a behavior")
                        .with("{id: ORDER, stakeholder: ONC,", "{id: ORDER, stakeholder: «ONK»,")
                        .finds("DANGLING_ID", "behaviors[0].stakeholder", "ONK", "ONC"),
                us("the step of a behavior")
                        .with("step: MATCHED", "step: «MACHTED»")
                        .finds("DANGLING_ID", "behaviors[1].step", "MACHTED", "MATCHED"),
                us("a segment of a behavior")
                        .with("step: MATCHED, segments: [ALL]", "step: MATCHED, segments: [ALL, «ALLE»]")
                        .finds("DANGLING_ID", "behaviors[1].segments.ALLE", "ALLE", "ALL"),
                us("the behavior of a barrier")
                        .with("behavior: MATCH,", "behavior: «MATHC»,")
                        .finds("DANGLING_ID", "barriers[3].behavior", "MATHC", "MATCH"),
                us("a behavior like no other")
                        .with("behavior: MATCH,", "behavior: «XYZZY»,")
                        .finds("DANGLING_ID", "barriers[3].behavior", "XYZZY", null),
                full("the behavior of a driver")
                        .with("{id: PROOF, behavior: ORDER", "{id: PROOF, behavior: «ODER»")
                        .finds("DANGLING_ID", "drivers[0].behavior", "ODER", "ORDER"),
                full("a behavior of a competitor")
                        .with("behaviors: [ORDER], intensity", "behaviors: [ORDER, «ANSWR»], intensity")
                        .finds("DANGLING_ID", "competitors[0].behaviors.ANSWR", "ANSWR", "ANSWER"),
                full("a behavior of an intervention")
                        .with("  behaviors: [ORDER]\n", "  behaviors: [«ORDERS»]\n")
                        .finds("DANGLING_ID", "interventions[0].behaviors.ORDERS", "ORDERS", "ORDER"),
                full("an audience")
                        .with("audience: DOC", "audience: «DOK»")
                        .finds("DANGLING_ID", "interventions[0].audience", "DOK", "DOC"),
                full("the step of an effect")
                        .with("{step: START, max: 0.1}", "{step: «STRAT», max: 0.1}")
                        .finds("DANGLING_ID", "interventions[1].effects[0].step", "STRAT", "START"),
                full("a segment of an effect")
                        .with("segments: [NORTH], max", "segments: [«NROTH»], max")
                        .finds("DANGLING_ID", "interventions[0].effects[0].segments.NROTH", "NROTH", "NORTH"),
                jp("a floor").with("A2: 2}", "«A22»: 2}").finds("DANGLING_ID", "limits.floors.A22", "A22", "A2"),
                full("the step of a trigger")
                        .with("step: TEST, segment: NORTH, below", "step: «TES», segment: NORTH, below")
                        .finds("DANGLING_ID", "triggers[0].step", "TES", "TEST"),
                full("the segment of a trigger")
                        .with("segment: NORTH, below", "segment: «NORHT», below")
                        .finds("DANGLING_ID", "triggers[0].segment", "NORHT", "NORTH"),
                full("the step of a change")
                        .with("{step: TEST, segments: [SOUTH]", "{step: «TESST», segments: [SOUTH]")
                        .finds("DANGLING_ID", "scenarios[0].changes[0].step", "TESST", "TEST"),
                full("a segment of a change of step")
                        .with("{step: TEST, segments: [SOUTH]", "{step: TEST, segments: [«SUOTH»]")
                        .finds("DANGLING_ID", "scenarios[0].changes[0].segments.SUOTH", "SUOTH", "SOUTH"),
                full("the segment of a change")
                        .with("{segment: NORTH, patients", "{segment: «NORT», patients")
                        .finds("DANGLING_ID", "scenarios[0].changes[1].segment", "NORT", "NORTH"),
                full("the intervention of a change")
                        .with("{intervention: MAIL", "{intervention: «MAILS»")
                        .finds("DANGLING_ID", "scenarios[0].changes[3].intervention", "MAILS", "MAIL"));
    }

    // ---- shares --------------------------------------------------------------------------------

    static Stream<BadText> shares() {
        return Stream.of(
                rate("«1.2»").finds("OUT_OF_RANGE", "journey[0].rate.ALL", "1.2", null),
                rate("«-0.1»").finds("OUT_OF_RANGE", "journey[0].rate.ALL", "-0.1", null),
                rate("«50.3»").finds("OUT_OF_RANGE", "journey[0].rate.ALL", "50.3", "0.503"),
                rate("«50.3%»").finds("WRONG_TYPE", "journey[0].rate.ALL", "50.3%", "0.503"),
                rate("«\"0.503\"»").finds("WRONG_TYPE", "journey[0].rate.ALL", "0.503", "0.503"),
                rate("«half»").finds("WRONG_TYPE", "journey[0].rate.ALL", "half", null),
                rate("«.nan»").finds("WRONG_TYPE", "journey[0].rate.ALL", ".nan", null),
                rate("«.inf»").finds("WRONG_TYPE", "journey[0].rate.ALL", ".inf", null),
                rate("«1e999»").finds("WRONG_TYPE", "journey[0].rate.ALL", "1e999", null),
                rate("«1e308»").finds("OUT_OF_RANGE", "journey[0].rate.ALL", "1e308", null),
                rate("«[0.5]»").finds("WRONG_TYPE", "journey[0].rate.ALL", null, null),
                rate("«~»").finds("WRONG_TYPE", "journey[0].rate.ALL", null, null),
                us("a ceiling below its rate")
                        .with("ceiling: {ALL: 0.90}", "ceiling: {ALL: «0.40»}")
                        .finds("OUT_OF_RANGE", "journey[0].ceiling.ALL", "0.40", null),
                jp("two ceilings below their rates")
                        .with("ceiling: {URBAN: 0.97, REGIONAL: 0.95}", "ceiling: {URBAN: «0.7», REGIONAL: «0.5»}")
                        .finds("OUT_OF_RANGE", "journey[0].ceiling.URBAN", "0.7", null)
                        .finds("OUT_OF_RANGE", "journey[0].ceiling.REGIONAL", "0.5", null),
                us("a ceiling above all")
                        .with("ceiling: {ALL: 0.90}", "ceiling: {ALL: «90»}")
                        .finds("OUT_OF_RANGE", "journey[0].ceiling.ALL", "90", "0.9"),
                us("no rate for a segment")
                        .with("patients: 32224, evidence", "patients: 32224}\n- {id: NEW, patients: 1, evidence")
                        .with("rate: {ALL: 0.503}", "rate: «»{ALL: 0.503}")
                        .with("rate: {ALL: 0.708}", "rate: «»{ALL: 0.708}")
                        .finds("MISSING", "journey[0].rate.NEW", null, null)
                        .finds("MISSING", "journey[1].rate.NEW", null, null),
                us("no rates at all")
                        .with("rate: {ALL: 0.503}", "rate: «{}»")
                        .finds("EMPTY", "journey[0].rate", null, null),
                us("a target in percent")
                        .with("target: 0.75}", "target: «75»}")
                        .finds("OUT_OF_RANGE", "behaviors[0].target", "75", "0.75"),
                us("a reported share")
                        .with("reported: 0.71", "reported: «71%»")
                        .finds("WRONG_TYPE", "barriers[0].reported", "71%", "0.71"),
                us("weights above one")
                        .with("reported: 0.71", "weight: 0.7")
                        .with("reported: 0.67", "weight: 0.3")
                        .with("reported: 0.63", "weight: «0.1»")
                        .finds("WEIGHTS_ABOVE_ONE", "barriers[2].weight", "0.1", null),
                full("a concentration")
                        .with("ofPatients: 0.7}", "ofPatients: «1.7»}")
                        .finds("OUT_OF_RANGE", "stakeholders[0].concentration[0].ofPatients", "1.7", null),
                full("a gain")
                        .with("stepGain: 0.1", "stepGain: «10»")
                        .finds("OUT_OF_RANGE", "behaviors[1].stepGain", "10", "0.1"),
                full("an effect")
                        .with("{step: START, max: 0.1}", "{step: START, max: «1.1»}")
                        .finds("OUT_OF_RANGE", "interventions[1].effects[0].max", "1.1", null),
                full("a range upside down")
                        .with("baselineRange: [0.45, 0.55]", "baselineRange: «[0.55, 0.45]»")
                        .finds("INVALID", "behaviors[0].baselineRange", null, null),
                full("a range of three")
                        .with("baselineRange: [0.45, 0.55]", "baselineRange: «[0.4, 0.5, 0.6]»")
                        .finds("INVALID", "behaviors[0].baselineRange", null, null),
                full("both ends of a range")
                        .with("targetRange: [0.6, 0.8]", "targetRange: [«-0.6», «1.8»]")
                        .finds("OUT_OF_RANGE", "behaviors[0].targetRange[0]", "-0.6", null)
                        .finds("OUT_OF_RANGE", "behaviors[0].targetRange[1]", "1.8", null));
    }

    private static BadText rate(String written) {
        return us("a rate of " + written).with("rate: {ALL: 0.503}", "rate: {ALL: " + written + "}");
    }

    // ---- numbers -------------------------------------------------------------------------------

    static Stream<BadText> numbers() {
        return Stream.of(
                patients("«-5»").finds("OUT_OF_RANGE", "segments[0].patients", "-5", null),
                patients("«1e300»").finds("OUT_OF_RANGE", "segments[0].patients", "1e300", null),
                patients("«1e999»").finds("WRONG_TYPE", "segments[0].patients", "1e999", null),
                patients("«.inf»").finds("WRONG_TYPE", "segments[0].patients", ".inf", null),
                patients("«.NaN»").finds("WRONG_TYPE", "segments[0].patients", ".NaN", null),
                patients("«" + "9".repeat(100) + "»")
                        .finds("WRONG_TYPE", "segments[0].patients", "9".repeat(100), null),
                patients("«'32,224'»").finds("WRONG_TYPE", "segments[0].patients", "32,224", "32224"),
                patients("«32_224»").finds("WRONG_TYPE", "segments[0].patients", "32_224", "32224"),
                patients("«0x7DE0»").finds("WRONG_TYPE", "segments[0].patients", "0x7DE0", null),
                us("a horizon of nothing")
                        .with("horizonMonths: 12", "horizonMonths: «0»")
                        .finds("OUT_OF_RANGE", "horizonMonths", "0", null),
                us("half a month")
                        .with("horizonMonths: 12", "horizonMonths: «12.5»")
                        .finds("WRONG_TYPE", "horizonMonths", "12.5", null),
                us("a horizon beyond all plans")
                        .with("horizonMonths: 12", "horizonMonths: «1201»")
                        .finds("OUT_OF_RANGE", "horizonMonths", "1201", null),
                full("a period of nothing")
                        .with("periodMonths: 6", "periodMonths: «0»")
                        .finds("OUT_OF_RANGE", "periodMonths", "0", null),
                full("fewer than no patients")
                        .with("wantedPatients: 120", "wantedPatients: «-1»")
                        .finds("OUT_OF_RANGE", "wantedPatients", "-1", null),
                full("a negative value")
                        .with("valuePerPatient: 50000", "valuePerPatient: «-50000»")
                        .finds("OUT_OF_RANGE", "valuePerPatient", "-50000", null),
                full("a negative price")
                        .with("unitCost: 200000", "unitCost: «-1»")
                        .finds("OUT_OF_RANGE", "interventions[0].unitCost", "-1", null),
                full("a price with its currency")
                        .with("unitCost: 200000", "unitCost: «200000 USD»")
                        .finds("WRONG_TYPE", "interventions[0].unitCost", "200000 USD", null),
                full("a budget")
                        .with("budget: 600000", "budget: «about 600000»")
                        .finds("WRONG_TYPE", "limits.budget", "about 600000", null),
                full("half a representative")
                        .with("{DIAGNOSTIC_SPECIALIST: 4}", "{DIAGNOSTIC_SPECIALIST: «34.7»}")
                        .finds("WRONG_TYPE", "limits.fte.DIAGNOSTIC_SPECIALIST", "34.7", null),
                full("fewer than no doctors")
                        .with("count: 1200", "count: «-1»")
                        .finds("OUT_OF_RANGE", "stakeholders[0].count", "-1", null),
                full("more doctors than can be counted")
                        .with("count: 1200", "count: «3000000000»")
                        .finds("OUT_OF_RANGE", "stakeholders[0].count", "3000000000", null),
                full("a metric below zero")
                        .with("target: 7,", "target: «-7»,")
                        .finds("OUT_OF_RANGE", "behaviors[1].target", "-7", null),
                full("a day that is none")
                        .with("asOf: 2026-11-01", "asOf: «2026-02-30»")
                        .finds("WRONG_TYPE", "asOf", "2026-02-30", null),
                full("a day in words")
                        .with("date: 2025-06-30", "date: «June 2025»")
                        .finds("WRONG_TYPE", "segments[0].evidence.date", "June 2025", null));
    }

    private static BadText patients(String written) {
        return us(written + " patients").with("patients: 32224", "patients: " + written);
    }

    // ---- kinds of values -----------------------------------------------------------------------

    static Stream<BadText> kinds() {
        return Stream.of(
                us("a list for a text").with("market: US", "market: «[US]»").finds("WRONG_TYPE", "market", null, null),
                us("a block for a text")
                        .with("title: Patients", "title: «{en: x}» #")
                        .finds("WRONG_TYPE", "title", null, null),
                us("a yes or no for a text")
                        .with("title: Patients", "title: «true» #")
                        .finds("WRONG_TYPE", "title", "true", null),
                us("an empty text")
                        .with("brief: us-nsclc-biomarker", "brief: «\"\"»")
                        .finds("WRONG_TYPE", "brief", "", null),
                us("a blank text")
                        .with("{id: ONC,", "{id: «' '»,")
                        .with("{id: ORDER, stakeholder: ONC", "{id: ORDER, stakeholder: LAB")
                        .with("{id: MATCH, stakeholder: ONC", "{id: MATCH, stakeholder: LAB")
                        .finds("WRONG_TYPE", "stakeholders[0].id", " ", null),
                us("a text for a number")
                        .with("horizonMonths: 12", "horizonMonths: «a year»")
                        .finds("WRONG_TYPE", "horizonMonths", "a year", null),
                us("a list for a number")
                        .with("patients: 32224", "patients: «[1, 2]»")
                        .finds("WRONG_TYPE", "segments[0].patients", null, null),
                us("a block for a number")
                        .with("patients: 32224", "patients: «{a: 1}»")
                        .finds("WRONG_TYPE", "segments[0].patients", null, null),
                us("a number for a day")
                        .with("asOf: '2026-11-01'", "asOf: «2026»")
                        .finds("WRONG_TYPE", "asOf", "2026", null),
                full("a text for a yes or no")
                        .with("blocking: true", "blocking: «yes»")
                        .finds("WRONG_TYPE", "barriers[0].blocking", "yes", null),
                full("a number for a yes or no")
                        .with("blocking: true", "blocking: «1»")
                        .finds("WRONG_TYPE", "barriers[0].blocking", "1", null),
                us("a list for a choice")
                        .with("status: ON_LABEL", "status: «[ON_LABEL]»")
                        .finds("WRONG_TYPE", "product.status", null, null),
                us("a text for a list")
                        .with("traits: [BIOMARKER_SELECTED, ORAL, HOME_TREATMENT]", "traits: «ORAL»")
                        .finds("WRONG_TYPE", "product.traits", "ORAL", null),
                us("a block for a list")
                        .with("step: RESULT, segments: [ALL]", "step: RESULT, segments: «{ALL: 1}»")
                        .finds("WRONG_TYPE", "behaviors[0].segments", null, null),
                us("a list in a list of texts")
                        .with("step: RESULT, segments: [ALL]", "step: RESULT, segments: [«[ALL]»]")
                        .finds("WRONG_TYPE", "behaviors[0].segments[0]", null, null),
                us("nothing in a list of texts")
                        .with("step: RESULT, segments: [ALL]", "step: RESULT, segments: [ALL, «~»]")
                        .finds("WRONG_TYPE", "behaviors[0].segments[1]", null, null),
                us("a number for rates")
                        .with("rate: {ALL: 0.503}", "rate: «0.503»")
                        .finds("WRONG_TYPE", "journey[0].rate", "0.503", null),
                us("a list for rates")
                        .with("rate: {ALL: 0.503}", "rate: «[0.503]»")
                        .finds("WRONG_TYPE", "journey[0].rate", null, null),
                us("a text for a block")
                        .with(
                                "evidence: {kind: ASSUMPTION, source: 'not quantified in the study'}",
                                "evidence: «assumed»")
                        .finds("WRONG_TYPE", "barriers[3].evidence", "assumed", null),
                us("a text for a block of the brief")
                        .with(
                                "product:\n  name: Matched targeted therapy (class)\n  indication: advanced non-small-cell lung cancer with an actionable biomarker\n  status: ON_LABEL\n  traits: [BIOMARKER_SELECTED, ORAL, HOME_TREATMENT]",
                                "product: «a drug»")
                        .finds("WRONG_TYPE", "product", "a drug", null),
                us("a text for a barrier")
                        .with("barriers:\n", "barriers:\n- «too slow»\n")
                        .finds("WRONG_TYPE", "barriers[0]", "too slow", null),
                us("a list for a segment")
                        .with("segments:\n", "segments:\n- «[ALL, 5]»\n")
                        .with("rate: {ALL: 0.503}", "rate: {ALL: 0.503}")
                        .finds("WRONG_TYPE", "segments[0]", null, null),
                us("a block for the barriers")
                        .with("barriers:\n- {id: SLOW", "barriers:\n- {id: SLOW")
                        .and("drivers: «{id: D}»")
                        .finds("WRONG_TYPE", "drivers", null, null),
                full("a text for levels")
                        .with("levels: [0, 1, 2, 4]", "levels: [0, 1, «two», 4]")
                        .finds("WRONG_TYPE", "interventions[0].levels[2]", "two", null),
                BadText.of("a list for the brief", "brief.yaml", "«- 1»\n- 2\n").finds("WRONG_TYPE", "", null, null),
                BadText.of("a text for the brief", "brief.yaml", "# a brief\n«brief»\n")
                        .finds("WRONG_TYPE", "", "brief", null),
                BadText.of("nothing for the brief", "brief.yaml", "--- «~»\n").finds("FILE_EMPTY", "", null, null));
    }

    // ---- required ------------------------------------------------------------------------------

    static Stream<BadText> required() {
        return Stream.of(
                us("no market")
                        .with("brief: us", "«brief»: us")
                        .with("market: US\n", "")
                        .finds("MISSING", "market", null, null),
                us("a market left empty").with("market: US", "market:«»").finds("MISSING", "market", null, null),
                us("a market of nothing").with("market: US", "market: «null»").finds("MISSING", "market", null, null),
                us("no product")
                        .with("brief: us", "«brief»: us")
                        .with(
                                "product:\n  name: Matched targeted therapy (class)\n  indication: advanced non-small-cell lung cancer with an actionable biomarker\n  status: ON_LABEL\n  traits: [BIOMARKER_SELECTED, ORAL, HOME_TREATMENT]",
                                "")
                        .finds("MISSING", "product", null, null),
                us("no name of the product")
                        .with(
                                "product:\n  name: Matched targeted therapy (class)\n  indication",
                                "product:\n  «indication»")
                        .finds("MISSING", "product.name", null, null),
                us("no number of patients")
                        .with(
                                "- {id: ALL, label: newly diagnosed advanced NSCLC in the study cohort, patients: 32224,",
                                "- «{»id: ALL,")
                        .finds("MISSING", "segments[0].patients", null, null),
                us("no statement")
                        .with(
                                "- {id: MATCH, stakeholder: ONC, step: MATCHED, segments: [ALL], statement: starts the matched therapy once the result is known,",
                                "- «{»id: MATCH, stakeholder: ONC, step: MATCHED, segments: [ALL],")
                        .finds("MISSING", "behaviors[1].statement", null, null),
                us("no stage")
                        .with("- id: RESULT\n  stage: DIAGNOSIS\n", "- «id»: RESULT\n")
                        .finds("MISSING", "journey[0].stage", null, null),
                us("no rates")
                        .with("- id: RESULT\n", "- «id»: RESULT\n")
                        .with("  rate: {ALL: 0.503}\n", "")
                        .finds("MISSING", "journey[0].rate", null, null),
                us("no kind of evidence")
                        .with("evidence: {kind: ASSUMPTION, source: 'not", "evidence: «{»source: 'not")
                        .finds("MISSING", "barriers[3].evidence.kind", null, null),
                us("no id")
                        .with("- {id: READ, behavior", "- «{»behavior")
                        .finds("MISSING", "barriers[3].id", null, null),
                us("no day")
                        .with("brief: us", "«brief»: us")
                        .with("asOf: '2026-11-01'\n", "")
                        .finds("MISSING", "asOf", null, null),
                full("no number of wanted patients")
                        .with("brief: every-field", "«brief»: every-field")
                        .with("wantedPatients: 120\n", "")
                        .finds("MISSING", "wantedPatients", null, null),
                full("no value of a patient")
                        .with("brief: every-field", "«brief»: every-field")
                        .with("objective: COST_FOR_PATIENTS", "objective: NET_VALUE")
                        .with("valuePerPatient: 50000\n", "")
                        .finds("MISSING", "valuePerPatient", null, null),
                full("an empty list of behaviors")
                        .with(
                                "{id: OTHER, label: the other drug, behaviors: [ORDER]",
                                "{id: OTHER, label: the other drug, behaviors: «[]»")
                        .finds("EMPTY", "competitors[0].behaviors", null, null),
                BadText.of(
                                "no segments, no journey",
                                "brief.yaml",
                                "«»{brief: b, market: US, currency: USD, horizonMonths: 1, asOf: 2026-11-01, product: {name: n, status: ON_LABEL}, segments: «[]»}")
                        .finds("MISSING", "journey", null, null)
                        .finds("MISSING", "segments", null, null));
    }

    // ---- twice ---------------------------------------------------------------------------------

    static Stream<BadText> twice() {
        return Stream.of(
                us("an id").with("{id: COVER,", "{id: «SLOW»,").finds("DUPLICATE_ID", "barriers[1].id", "SLOW", null),
                us("the id of a step")
                        .with("- id: MATCHED", "- id: «RESULT»")
                        .with("step: MATCHED", "step: RESULT")
                        .finds("DUPLICATE_ID", "journey[1].id", "RESULT", null),
                full("the id of an intervention")
                        .with("{id: MAIL,", "{id: «VISIT»,")
                        .with("intervention: MAIL", "intervention: VISIT")
                        .finds("DUPLICATE_ID", "interventions[1].id", "VISIT", null),
                us("a name")
                        .with("market: US", "market: US\n«market»: JP")
                        .finds("DUPLICATE_KEY", "market", null, null),
                us("a name in a list")
                        .with("label: community oncologists", "label: community oncologists, «label»: x")
                        .finds("DUPLICATE_KEY", "stakeholders[0].label", null, null),
                us("a rate")
                        .with("rate: {ALL: 0.503}", "rate: {ALL: 0.503, «ALL»: 0.6}")
                        .finds("DUPLICATE_KEY", "journey[0].rate.ALL", null, null),
                us("a name three times")
                        .with("market: US", "market: US\n«market»: JP\n«market»: DE")
                        .finds("DUPLICATE_KEY", "market", null, null)
                        .finds("DUPLICATE_KEY", "market", null, null),
                us("a name, and the first is wrong")
                        .with("market: US", "market: «us»\n«market»: JP")
                        .finds("WRONG_TYPE", "market", "us", "US")
                        .finds("DUPLICATE_KEY", "market", null, null),
                us("a block, and something in the first is wrong")
                        .with("cause: TURNAROUND_TIME", "cause: «GREMLINS»")
                        .and("«barriers»: []")
                        .finds("UNKNOWN_VALUE", "barriers[0].cause", "GREMLINS", null)
                        .finds("DUPLICATE_KEY", "barriers", null, null));
    }

    // ---- interventions -------------------------------------------------------------------------

    static Stream<BadText> interventions() {
        return Stream.of(
                jp("personal without a role")
                        .with("- id: A3\n", "- «id»: A3\n")
                        .with("  role: SALES_REP\n", "")
                        .finds("MISSING", "interventions[2].role", null, null),
                jp("non-personal without a channel")
                        .with("- id: A4\n", "- «id»: A4\n")
                        .with("  channel: WEBINAR\n", "")
                        .finds("MISSING", "interventions[3].channel", null, null),
                jp("neither")
                        .with("- id: A4\n", "- «id»: A4\n")
                        .with("  delivery: NON_PERSONAL\n  channel: WEBINAR\n", "")
                        .finds("MISSING", "interventions[3].delivery", null, null),
                jp("a floor off the grid")
                        .with("{A3: 10,", "{A3: «11»,")
                        .finds("OFF_THE_GRID", "limits.floors.A3", "11", "10"),
                jp("a negative floor")
                        .with("{A3: 10,", "{A3: «-10»,")
                        .finds("OUT_OF_RANGE", "limits.floors.A3", "-10", null),
                jp("levels that fall")
                        .with("levels: [0, 10, 20, 30]", "levels: [0, 20, «10», 30]")
                        .finds("OUT_OF_RANGE", "interventions[2].levels[2]", "10", null),
                jp("levels that stand")
                        .with("levels: [0, 10, 20, 30]", "levels: [0, 10, «10», 30]")
                        .finds("OUT_OF_RANGE", "interventions[2].levels[2]", "10", null),
                jp("a negative level")
                        .with("levels: [0, 10, 20, 30]", "levels: [«-1», 10, 20, 30]")
                        .finds("OUT_OF_RANGE", "interventions[2].levels[0]", "-1", null),
                jp("half a level")
                        .with("levels: [0, 10, 20, 30]", "levels: [0, «2.5», 10, 20, 30]")
                        .finds("WRONG_TYPE", "interventions[2].levels[1]", "2.5", null),
                full("no levels")
                        .with("levels: [0, 1], response", "levels: «[]», response")
                        .finds("EMPTY", "interventions[1].levels", null, null),
                full("no needs")
                        .with("needs: [REMIND]", "needs: «[]»")
                        .finds("EMPTY", "interventions[1].needs", null, null),
                full("no effects")
                        .with("effects: [{step: START, max: 0.1}]", "effects: «[]»")
                        .finds("EMPTY", "interventions[1].effects", null, null),
                full("a flat curve")
                        .with("halfSaturation: 2, slope: 1.5", "halfSaturation: «0», slope: «-1»")
                        .finds("OUT_OF_RANGE", "interventions[0].response.halfSaturation", "0", null)
                        .finds("OUT_OF_RANGE", "interventions[0].response.slope", "-1", null),
                full("a late start")
                        .with("leadMonths: 4", "leadMonths: «-4»")
                        .finds("OUT_OF_RANGE", "interventions[0].leadMonths", "-4", null),
                full("many problems of one")
                        .with("  behaviors: [ORDER]\n", "  behaviors: [«ORDR»]\n")
                        .with("needs: [ENABLE, EDUCATE]", "needs: [«ENABEL», EDUCATE]")
                        .with("  role: DIAGNOSTIC_SPECIALIST\n", "  role: «MLS»\n")
                        .with("unitCost: 200000", "unitCost: «-1»")
                        .with("levels: [0, 1, 2, 4]", "levels: [0, 1, «1», 2, 4]")
                        .with("slope: 1.5", "slope: «0»")
                        .with("segments: [NORTH], max: 0.5", "segments: [«NORT»], max: «5»")
                        .finds("DANGLING_ID", "interventions[0].behaviors.ORDR", "ORDR", "ORDER")
                        .finds("UNKNOWN_VALUE", "interventions[0].needs[0]", "ENABEL", "ENABLE")
                        .finds("UNKNOWN_VALUE", "interventions[0].role", "MLS", "MSL")
                        .finds("OUT_OF_RANGE", "interventions[0].unitCost", "-1", null)
                        .finds("OUT_OF_RANGE", "interventions[0].levels[2]", "1", null)
                        .finds("OUT_OF_RANGE", "interventions[0].response.slope", "0", null)
                        .finds("DANGLING_ID", "interventions[0].effects[0].segments.NORT", "NORT", "NORTH")
                        .finds("OUT_OF_RANGE", "interventions[0].effects[0].max", "5", "0.05"));
    }

    // ---- triggers ------------------------------------------------------------------------------

    static Stream<BadText> triggers() {
        return Stream.of(
                jp("without a condition")
                        .with("- {id: T1, kpi", "- «{»id: T1, kpi")
                        .with("below: 0.63, ", "")
                        .finds("MISSING", "triggers[0].below", null, null),
                jp("with two")
                        .with("below: 0.63,", "below: 0.63, above: «0.9»,")
                        .finds("INVALID", "triggers[0].above", null, null),
                jp("with a level in percent")
                        .with("below: 0.63,", "below: «63»,")
                        .finds("OUT_OF_RANGE", "triggers[0].below", "63", "0.63"),
                jp("with a level that is none")
                        .with("below: 0.63,", "below: «low»,")
                        .finds("WRONG_TYPE", "triggers[0].below", "low", null),
                jp("with neither a figure nor a step")
                        .with("- {id: T5, kpi: webinar attendance, ", "- «{»id: T5, ")
                        .finds("MISSING", "triggers[4].kpi", null, null),
                jp("without a decision")
                        .with(
                                "- {id: T6, event: COMPETITOR_ENTRY, decision: full re-plan from step 1}",
                                "- «{»id: T6, event: COMPETITOR_ENTRY}")
                        .finds("MISSING", "triggers[5].decision", null, null),
                jp("with many problems")
                        .with(
                                "step: TEST_ORDER, segment: REGIONAL, below: 0.63, periods: 2, minSample: 60, fromMonth: 6,",
                                "step: «TEST_ODER», segment: REGIONAL, below: 0.63, periods: «0», minSample: «0», fromMonth: «-1», replanFrom: «9», deadlineDays: «-1»,")
                        .finds("DANGLING_ID", "triggers[0].step", "TEST_ODER", "TEST_ORDER")
                        .finds("OUT_OF_RANGE", "triggers[0].periods", "0", null)
                        .finds("OUT_OF_RANGE", "triggers[0].minSample", "0", null)
                        .finds("OUT_OF_RANGE", "triggers[0].fromMonth", "-1", null)
                        .finds("OUT_OF_RANGE", "triggers[0].replanFrom", "9", null)
                        .finds("OUT_OF_RANGE", "triggers[0].deadlineDays", "-1", null));
    }

    // ---- scenarios -----------------------------------------------------------------------------

    static Stream<BadText> scenarios() {
        return Stream.of(
                full("that change nothing")
                        .with("  changes:\n", "  changes:\n  - «{}»\n")
                        .finds("MISSING", "scenarios[0].changes[0]", null, null),
                full("that change nothing, and a later one is wrong")
                        .with("  changes:\n", "  changes:\n  - «{}»\n")
                        .with("{intervention: MAIL", "{intervention: «MALI»")
                        .finds("MISSING", "scenarios[0].changes[0]", null, null)
                        .finds("DANGLING_ID", "scenarios[0].changes[4].intervention", "MALI", "MAIL"),
                full("with a factor that means nothing here")
                        .with("patientsTimes: 1.2", "patientsTimes: 1.2, «rateTimes»: 0.5")
                        .finds("UNKNOWN_KEY", "scenarios[0].changes[1].rateTimes", null, null),
                full("with one segment for several")
                        .with("{step: TEST, segments: [SOUTH],", "{step: TEST, «segment»: SOUTH,")
                        .finds("UNKNOWN_KEY", "scenarios[0].changes[0].segment", null, "segments"),
                full("with negative factors")
                        .with("rateTimes: 0.9, ceilingTimes: 0.95", "rateTimes: «-0.9», ceilingTimes: «-1»")
                        .with("costTimes: 2", "costTimes: «.inf»")
                        .finds("OUT_OF_RANGE", "scenarios[0].changes[0].rateTimes", "-0.9", null)
                        .finds("OUT_OF_RANGE", "scenarios[0].changes[0].ceilingTimes", "-1", null)
                        .finds("WRONG_TYPE", "scenarios[0].changes[3].costTimes", ".inf", null));
    }

    // ---- several at once -----------------------------------------------------------------------

    static Stream<BadText> together() {
        return Stream.of(
                us("problems of different blocks, from top to bottom")
                        .with("market: US", "market: «us»")
                        .with("status: ON_LABEL", "status: «APPROVED»")
                        .with("patients: 32224", "patients: «many»")
                        .with("rate: {ALL: 0.503}", "rate: {ALL: «1.503»}")
                        .with("{id: LAB, role: PATHOLOGY_LAB", "{id: LAB, role: «PATHOLOGY»")
                        .with("{id: MATCH, stakeholder: ONC", "{id: MATCH, stakeholder: «ONCO»")
                        .with("{id: COVER,", "{id: «SLOW»,")
                        .with("cause: PATIENT_COST", "cause: «PATIENTS_COST»")
                        .finds("WRONG_TYPE", "market", "us", "US")
                        .finds("UNKNOWN_VALUE", "product.status", "APPROVED", null)
                        .finds("WRONG_TYPE", "segments[0].patients", "many", null)
                        .finds("OUT_OF_RANGE", "journey[0].rate.ALL", "1.503", null)
                        .finds("UNKNOWN_VALUE", "stakeholders[1].role", "PATHOLOGY", "PATHOLOGY_LAB")
                        .finds("DANGLING_ID", "behaviors[1].stakeholder", "ONCO", "ONC")
                        .finds("DUPLICATE_ID", "barriers[1].id", "SLOW", null)
                        .finds("UNKNOWN_VALUE", "barriers[2].cause", "PATIENTS_COST", "PATIENT_COST"),
                us("problems of one behavior")
                        .with(
                                "stakeholder: ONC, step: RESULT, segments: [ALL], statement: orders the full biomarker panel before first-line therapy and waits for the result, baseline: 0.503, target: 0.75}",
                                "stakeholder: «OCN», step: «RESULTS», segments: [«NONE»], statement: «[]», baseline: «1.503», target: «75», «tarot»: 1}")
                        .finds("DANGLING_ID", "behaviors[0].stakeholder", "OCN", "ONC")
                        .finds("DANGLING_ID", "behaviors[0].step", "RESULTS", "RESULT")
                        .finds("DANGLING_ID", "behaviors[0].segments.NONE", "NONE", null)
                        .finds("WRONG_TYPE", "behaviors[0].statement", null, null)
                        .finds("OUT_OF_RANGE", "behaviors[0].baseline", "1.503", null)
                        .finds("OUT_OF_RANGE", "behaviors[0].target", "75", "0.75")
                        .finds("UNKNOWN_KEY", "behaviors[0].tarot", null, null),
                us("a misspelled block and a misspelled id")
                        .with("\nsegments:", "\n«segmnts»:")
                        .with("{id: MATCH, stakeholder: ONC", "{id: MATCH, stakeholder: «ONCC»")
                        .finds("UNKNOWN_KEY", "segmnts", null, "segments")
                        .finds("DANGLING_ID", "behaviors[1].stakeholder", "ONCC", "ONC"));
    }

    // ---- the same in JSON ----------------------------------------------------------------------

    static Stream<BadText> json() {
        var good = """
                {
                  "brief": "b", "market": "US", "currency": "USD",
                  "horizonMonths": 12, "asOf": "2026-11-01",
                  "product": {"name": "Drug", "status": "ON_LABEL"},
                  "segments": [{"id": "ALL", "patients": 100}],
                  "journey": [
                    {"id": "TEST", "stage": "TESTING", "rate": {"ALL": 0.5}}
                  ]
                }
                """;
        return Stream.of(
                BadText.of("a choice", "brief.json", good)
                        .with("\"TESTING\"", "«\"TESTNG\"»")
                        .finds("UNKNOWN_VALUE", "journey[0].stage", "TESTNG", "TESTING"),
                BadText.of("a name", "brief.json", good)
                        .with("\"market\":", "«\"marked\"»:")
                        .finds("UNKNOWN_KEY", "marked", null, "market"),
                BadText.of("a number", "brief.json", good)
                        .with("12,", "«-12»,")
                        .finds("OUT_OF_RANGE", "horizonMonths", "-12", null),
                BadText.of("a number in quotes", "brief.json", good)
                        .with("\"patients\": 100", "\"patients\": «\"100\"»")
                        .finds("WRONG_TYPE", "segments[0].patients", "100", "100"),
                BadText.of("a huge number", "brief.json", good)
                        .with("\"patients\": 100", "\"patients\": «1e999»")
                        .finds("WRONG_TYPE", "segments[0].patients", "1e999", null),
                BadText.of("a reference", "brief.json", good)
                        .with("{\"ALL\": 0.5}", "{«\"AL\"»: 0.5}")
                        .finds("DANGLING_ID", "journey[0].rate.AL", "AL", "ALL"),
                BadText.of("a rate", "brief.json", good)
                        .with("{\"ALL\": 0.5}", "{\"ALL\": «1.5»}")
                        .finds("OUT_OF_RANGE", "journey[0].rate.ALL", "1.5", null),
                BadText.of("a name twice", "brief.json", good)
                        .with("\"market\": \"US\"", "\"market\": \"US\", «\"market\"»: \"JP\"")
                        .finds("DUPLICATE_KEY", "market", null, null),
                BadText.of("nothing", "brief.json", good)
                        .with("\"market\": \"US\"", "\"market\": «null»")
                        .finds("MISSING", "market", null, null),
                BadText.of("a list", "brief.json", good)
                        .with("{\"ALL\": 0.5}", "«[0.5]»")
                        .finds("WRONG_TYPE", "journey[0].rate", null, null));
    }

    // ---- as a strategist reads it --------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "market: US | markett: US | brief.yaml:4:1: error UNKNOWN_KEY markett: is not a field here; did you mean market?",
                "TURNAROUND_TIME | TURNAROUND_TIM | brief.yaml:44:38: error UNKNOWN_VALUE barriers[0].cause: takes a barrier cause, not 'TURNAROUND_TIM'; did you mean TURNAROUND_TIME?",
                "status: ON_LABEL | status: APPROVED | brief.yaml:12:11: error UNKNOWN_VALUE product.status: takes one of PRE_APPROVAL, ON_LABEL, OFF_LABEL, not 'APPROVED'",
                "behavior: MATCH | behavior: MATHC | brief.yaml:47:24: error DANGLING_ID barriers[3].behavior: takes the id of a behavior of this brief, not 'MATHC'; did you mean MATCH?",
                "0.503} | 1.2} | brief.yaml:22:15: error OUT_OF_RANGE journey[0].rate.ALL: takes a share from 0 to 1, not '1.2'",
                "0.503} | 50.3} | brief.yaml:22:15: error OUT_OF_RANGE journey[0].rate.ALL: takes a share from 0 to 1, not '50.3'; did you mean 0.503?",
                "0.90} | 0.40} | brief.yaml:23:18: error OUT_OF_RANGE journey[0].ceiling.ALL: takes a share from the rate, 0.503, to 1, not '0.40'",
                "patients: 32224 | patients: many | brief.yaml:16:82: error WRONG_TYPE segments[0].patients: takes a number of patients from 0 to 10,000,000,000, not 'many'",
                "patients: 32224 | patients: [1] | brief.yaml:16:82: error WRONG_TYPE segments[0].patients: takes a number of patients from 0 to 10,000,000,000, not a list",
                "{id: COVER | {id: SLOW | brief.yaml:45:8: error DUPLICATE_ID barriers[1].id: takes an id that no other of the barriers has, not 'SLOW'",
                "market: US | market: japan | brief.yaml:4:9: error WRONG_TYPE market: takes two or three capital letters, such as JP, not 'japan'",
                "horizonMonths: 12 | horizonMonths: 0 | brief.yaml:6:16: error OUT_OF_RANGE horizonMonths: takes a whole number from 1 to 1200, not '0'",
            })
    void reads_well(String from, String to, String line) {
        assertThat(problems("brief.yaml", Briefs.US.replaceFirst(Pattern.quote(from), to)))
                .singleElement()
                .hasToString(line);
    }

    static List<Diagnostic> problems(String file, String text) {
        var refused = catchThrowableOfType(
                UnreadableException.class, () -> BriefReader.ofDefaults().read(file, text));
        return Objects.requireNonNull(refused, "Nothing was found.").diagnostics();
    }

    private static Diagnostic withoutMessage(Diagnostic problem) {
        var finding = problem.finding();
        return Diagnostic.error(
                problem.where(),
                new Finding(finding.code(), finding.path(), finding.value(), "", finding.suggestion()));
    }
}
