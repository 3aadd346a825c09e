package dev.gtm.io;

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
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of the blocks of step 1. */
final class AdoptionForm {

    private AdoptionForm() {}

    static Segment segment(Fields fields) {
        var segment = new Segment(
                fields.text("id"),
                fields.textIfGiven("label"),
                fields.number("patients", Takes.PATIENTS),
                fields.constantIfGiven("coverage", Coverage.class),
                fields.shareIfGiven("likelyToChange"),
                evidence(fields));
        fields.close();
        return segment;
    }

    static Step step(Fields fields) {
        var id = fields.text("id");
        var stage = fields.constant("stage", Stage.class);
        var label = fields.textIfGiven("label");
        var rates = fields.shares("rate", segment -> Takes.SHARE);
        var ceilings = fields.shares("ceiling", segment -> Takes.ceilingOf(rates.get(segment)));
        var ceilingSetBy = fields.textIfGiven("ceilingSetBy");
        var evidence = evidence(fields);
        var ceilingEvidence = evidence(fields, "ceilingEvidence");
        var capacity = fields.numberIfGiven("capacity", Takes.PATIENTS);
        fields.notEmpty("rate");
        fields.close();
        return new Step(id, stage, label, rates, ceilings, ceilingSetBy, evidence, ceilingEvidence, capacity);
    }

    static DoctorStep doctorStep(Fields fields) {
        var step = new DoctorStep(
                fields.text("id"),
                fields.text("stakeholder"),
                fields.constant("stage", DoctorStage.class),
                fields.textIfGiven("label"),
                fields.share("rate"),
                evidence(fields));
        fields.close();
        return step;
    }

    static Stakeholder stakeholder(Fields fields) {
        var id = fields.text("id");
        var role = fields.constant("role", StakeholderRole.class);
        var label = fields.textIfGiven("label");
        var count = fields.wholeIfGiven("count", Takes.wholeFrom(0));
        var concentration = fields.blocks("concentration", AdoptionForm::concentration);
        var notRelevant = fields.textIfGiven("notRelevant");
        var evidence = evidence(fields);
        var access = fields.shareIfGiven("access");
        fields.close();
        return new Stakeholder(id, role, label, count, concentration, notRelevant, evidence, access);
    }

    static Behavior behavior(Fields fields) {
        var id = fields.text("id");
        var stakeholder = fields.text("stakeholder");
        var step = fields.text("step");
        var segments = Set.copyOf(fields.texts("segments"));
        var statement = fields.text("statement");
        var metric = fields.textIfGiven("metric");
        var takes = metric == null ? Takes.SHARE : Takes.NOT_NEGATIVE;
        var baseline = fields.numberIfGiven("baseline", takes);
        var target = fields.numberIfGiven("target", takes);
        var stepGain = fields.shareIfGiven("stepGain");
        var baselineRange = fields.rangeIfGiven("baselineRange", takes);
        var targetRange = fields.rangeIfGiven("targetRange", takes);
        var owner = fields.textIfGiven("owner");
        var evidence = evidence(fields);
        fields.close();
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                baseline,
                target,
                metric,
                stepGain,
                baselineRange,
                targetRange,
                owner,
                evidence);
    }

    static Barrier barrier(Fields fields) {
        var barrier = new Barrier(
                fields.text("id"),
                fields.text("behavior"),
                fields.constant("cause", BarrierCause.class),
                fields.textIfGiven("text"),
                fields.shareIfGiven("weight"),
                fields.shareIfGiven("reported"),
                fields.constantIfGiven("control", Control.class),
                fields.flag("blocking"),
                evidence(fields));
        fields.close();
        return barrier;
    }

    static Driver driver(Fields fields) {
        var driver = new Driver(
                fields.text("id"),
                fields.text("behavior"),
                fields.textIfGiven("text"),
                fields.shareIfGiven("weight"),
                evidence(fields));
        fields.close();
        return driver;
    }

    static Competitor competitor(Fields fields) {
        var competitor = new Competitor(
                fields.text("id"),
                fields.textIfGiven("label"),
                Set.copyOf(fields.texts("behaviors")),
                fields.constantIfGiven("intensity", Intensity.class),
                evidence(fields));
        fields.notEmpty("behaviors");
        fields.close();
        return competitor;
    }

    private static Concentration concentration(Fields fields) {
        var concentration = new Concentration(fields.share("ofStakeholders"), fields.share("ofPatients"));
        fields.close();
        return concentration;
    }

    static @Nullable Evidence evidence(Fields fields) {
        return evidence(fields, "evidence");
    }

    static @Nullable Evidence evidence(Fields fields, String key) {
        var block = fields.blockIfGiven(key);
        if (block == null) {
            return null;
        }
        var evidence = new Evidence(
                block.constant("kind", EvidenceKind.class),
                block.textIfGiven("source"),
                block.dateIfGiven("date"),
                block.wholeIfGiven("sample", Takes.wholeFrom(1)));
        block.close();
        return evidence;
    }
}
