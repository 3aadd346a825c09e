package dev.gtm.io;

import dev.gtm.diagnostic.Finding;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.Trigger;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of the blocks of step 5. */
final class OutcomeForm {

    private OutcomeForm() {}

    static Trigger trigger(Fields fields) {
        var id = fields.text("id");
        var kpi = fields.textIfGiven("kpi");
        var kind = fields.constantIfGiven("kind", KpiKind.class);
        var step = fields.textIfGiven("step");
        var segment = fields.textIfGiven("segment");
        var below = fields.numberIfGiven("below");
        var above = fields.numberIfGiven("above");
        int periods = fields.whole("periods", 1);
        int minSample = fields.whole("minSample", 1);
        int fromMonth = fields.whole("fromMonth", 1);
        var event = fields.textIfGiven("event");
        var decision = fields.text("decision");
        var owner = fields.textIfGiven("owner");
        var deadlineDays = fields.wholeIfGiven("deadlineDays");
        int replanFrom = fields.whole("replanFrom", 1);
        fields.close();
        return fields.build(
                () -> new Trigger(
                        id,
                        kpi,
                        kind,
                        step,
                        segment,
                        below,
                        above,
                        periods,
                        minSample,
                        fromMonth,
                        event,
                        decision,
                        owner,
                        deadlineDays,
                        replanFrom),
                () -> new Trigger(
                        id, kpi, kind, step, segment, null, null, 1, 1, 1, id, decision, owner, deadlineDays, 1));
    }

    static Scenario scenario(Fields fields) {
        var scenario = new Scenario(
                fields.text("id"),
                fields.textIfGiven("label"),
                fields.blocks("changes").stream()
                        .map(OutcomeForm::change)
                        .filter(Objects::nonNull)
                        .toList());
        fields.close();
        return scenario;
    }

    private static @Nullable ScenarioChange change(Fields fields) {
        var step = fields.textIfGiven("step");
        var segment = fields.textIfGiven("segment");
        var intervention = fields.textIfGiven("intervention");
        var segments = Set.copyOf(fields.texts("segments"));
        double rateTimes = fields.number("rateTimes", 1);
        double ceilingTimes = fields.number("ceilingTimes", 1);
        double patientsTimes = fields.number("patientsTimes", 1);
        boolean removed = fields.flag("removed");
        double costTimes = fields.number("costTimes", 1);
        fields.close();
        if (step != null) {
            return fields.build(
                    () -> new ScenarioChange.OfStep(step, segments, rateTimes, ceilingTimes),
                    () -> new ScenarioChange.OfStep(step, segments, 1, 1));
        }
        if (segment != null) {
            return fields.build(
                    () -> new ScenarioChange.OfSegment(segment, patientsTimes),
                    () -> new ScenarioChange.OfSegment(segment, 1));
        }
        if (intervention != null) {
            return fields.build(
                    () -> new ScenarioChange.OfIntervention(intervention, removed, costTimes),
                    () -> new ScenarioChange.OfIntervention(intervention, removed, 1));
        }
        fields.note(
                Finding.of("MISSING", fields.path(), null, "takes a step, a segment or an intervention to be changed"));
        return null;
    }
}
