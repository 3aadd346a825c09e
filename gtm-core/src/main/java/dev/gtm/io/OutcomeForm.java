package dev.gtm.io;

import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.Trigger;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The form of the blocks of step 5. */
final class OutcomeForm {

    private OutcomeForm() {}

    static Trigger trigger(Fields fields) {
        var id = fields.text("id");
        var kpi = fields.textIfGiven("kpi");
        var kind = fields.constantIfGiven("kind", KpiKind.class);
        var step = fields.textIfGiven("step");
        var segment = fields.textIfGiven("segment");
        var level = step == null ? Takes.NUMBER : Takes.SHARE;
        var below = fields.numberIfGiven("below", level);
        var above = fields.numberIfGiven("above", level);
        int periods = fields.whole("periods", Takes.wholeFrom(1), 1);
        int minSample = fields.whole("minSample", Takes.wholeFrom(1), 1);
        int fromMonth = fields.whole("fromMonth", Takes.wholeFrom(1), 1);
        var event = fields.textIfGiven("event");
        var decision = fields.text("decision");
        var owner = fields.textIfGiven("owner");
        var deadlineDays = fields.wholeIfGiven("deadlineDays", Takes.wholeFrom(0));
        int replanFrom = fields.whole("replanFrom", Takes.wholeWithin(1, 5), 1);
        var conditions =
                Stream.of("below", "above", "event").filter(fields::isGiven).toList();
        if (conditions.isEmpty()) {
            fields.note("MISSING", "below", "is required, or else above or event");
        } else if (conditions.size() > 1) {
            fields.note("INVALID", conditions.get(1), "stands beside " + conditions.get(0) + "; a trigger takes one");
        }
        fields.close();
        boolean whole = Stream.of(below, above, event).filter(Objects::nonNull).count() == 1;
        return new Trigger(
                id,
                kpi,
                kind,
                step,
                segment,
                whole ? below : null,
                whole ? above : null,
                periods,
                minSample,
                fromMonth,
                whole ? event : id,
                decision,
                owner,
                deadlineDays,
                replanFrom);
    }

    static Scenario scenario(Fields fields) {
        var scenario = new Scenario(
                fields.text("id"), fields.textIfGiven("label"), fields.blocks("changes", OutcomeForm::change));
        fields.close();
        return scenario;
    }

    private static ScenarioChange change(Fields fields) {
        if (fields.isGiven("step")) {
            return changeOfStep(fields);
        }
        if (fields.isGiven("segment")) {
            return changeOfSegment(fields);
        }
        if (!fields.isGiven("intervention")) {
            fields.note("MISSING", "takes a step, a segment or an intervention to change");
        }
        return changeOfIntervention(fields);
    }

    private static ScenarioChange changeOfStep(Fields fields) {
        var change = new ScenarioChange.OfStep(
                fields.text("step"),
                Set.copyOf(fields.texts("segments")),
                fields.number("rateTimes", Takes.NOT_NEGATIVE, 1),
                fields.number("ceilingTimes", Takes.NOT_NEGATIVE, 1));
        fields.close();
        return change;
    }

    private static ScenarioChange changeOfSegment(Fields fields) {
        var change = new ScenarioChange.OfSegment(
                fields.text("segment"), fields.number("patientsTimes", Takes.NOT_NEGATIVE, 1));
        fields.close();
        return change;
    }

    private static ScenarioChange changeOfIntervention(Fields fields) {
        var intervention = fields.textIfGiven("intervention");
        var change = new ScenarioChange.OfIntervention(
                intervention == null ? Fields.STAND_IN : intervention,
                fields.flag("removed"),
                fields.number("costTimes", Takes.NOT_NEGATIVE, 1));
        fields.close();
        return change;
    }
}
