package dev.gtm.rules.walk;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the guards of step 3 hold at each place, and those of roles and markets. */
final class Guarded {

    private static final Set<Need> ARGUMENTS = EnumSet.of(Need.EDUCATE, Need.PERSUADE);
    private static final Set<Stage> PRESCRIBED =
            EnumSet.of(Stage.DECISION, Stage.ACCESS, Stage.INITIATION, Stage.CONTINUATION);

    private final LegalOracle law = new LegalOracle();
    private final Complaints complaints = new Complaints();
    private final Map<String, Map<BarrierCause, List<Need>>> needsByBehavior = new HashMap<>();

    void look(Journey journey) {
        for (var place : journey.places()) {
            var entries = journey.entries(place);
            obstacles(journey, place, entries);
            groups(journey, place, entries);
            reminders(journey, place, entries);
            honesty(journey, place, entries);
            for (var entry : entries) {
                for (var tactic : entry.sequence()) {
                    roles(journey, place, entry.need(), tactic);
                    channels(journey, place, entry.need(), tactic);
                }
            }
            if (place.variant() == Walk.Variant.ALONE && journey.status() == ProductStatus.ON_LABEL) {
                needsByBehavior
                        .computeIfAbsent(
                                journey.market() + place.role() + place.stage(),
                                key -> new EnumMap<>(BarrierCause.class))
                        .put(
                                place.cause(),
                                entries.stream().map(ApproachEntry::need).toList());
            }
        }
    }

    /** Guard 1. */
    private void obstacles(Journey journey, Place place, List<ApproachEntry> entries) {
        if (place.cause().component() == ComB.PHYSICAL_OPPORTUNITY) {
            complaints.require(
                    entries.stream().noneMatch(entry -> entry.rank() == 1 && ARGUMENTS.contains(entry.need())),
                    journey,
                    place,
                    "an obstacle is met by argument first");
        }
    }

    /** Guard 2. */
    private void groups(Journey journey, Place place, List<ApproachEntry> entries) {
        if (place.cause().component() == ComB.SOCIAL_OPPORTUNITY) {
            complaints.require(
                    entries.stream()
                            .filter(entry -> entry.need() == Need.PERSUADE)
                            .flatMap(entry -> entry.sequence().stream())
                            .allMatch(tactic -> tactic.channel() == Channel.PEER_COMMUNITY),
                    journey,
                    place,
                    "a group is persuaded by others than peers");
        }
    }

    /** Guard 3. */
    private void reminders(Journey journey, Place place, List<ApproachEntry> entries) {
        boolean offered = entries.stream().anyMatch(entry -> entry.need() == Need.REMIND);
        boolean may = place.cause() == BarrierCause.FORGETTING && place.variant() == Walk.Variant.ALONE;
        complaints.require(!offered || may, journey, place, "a reminder mends no memory here");
        boolean masked = journey.status() == ProductStatus.OFF_LABEL;
        complaints.require(!may || offered || masked, journey, place, "a lapse of memory without a reminder");
        var all = journey.all(place);
        complaints.require(
                !offered || all.get(all.size() - 1).need() == Need.REMIND, journey, place, "the reminder is not last");
    }

    /** Guards 4 and 6. */
    private void honesty(Journey journey, Place place, List<ApproachEntry> entries) {
        if (place.cause() == BarrierCause.UNKNOWN) {
            complaints.require(
                    entries.stream().allMatch(entry -> entry.need() == Need.DIAGNOSE_FIRST && entry.lead() == null)
                            && (!entries.isEmpty() || place.control() == Control.EXTERNAL),
                    journey,
                    place,
                    "an unknown cause is not diagnosed");
        } else if (place.control() == Control.EXTERNAL
                || place.cause() == BarrierCause.INFORMED_REFUSAL
                || place.cause() == BarrierCause.CLINICAL_INELIGIBILITY) {
            complaints.require(
                    entries.stream().allMatch(entry -> entry.need() == Need.OUT_OF_SCOPE && entry.lead() == null)
                            && journey.excluded(place).isEmpty(),
                    journey,
                    place,
                    "a tactic where none is called for");
        } else {
            complaints.require(
                    entries.stream().allMatch(entry -> entry.need().callsForTactics()),
                    journey,
                    place,
                    "an honest answer where a tactic is called for");
        }
    }

    /** Guard 5, and the roles: each does its own work, where it exists. */
    private void roles(Journey journey, Place place, Need need, Tactic tactic) {
        var role = tactic.role();
        if (role == null) {
            return;
        }
        var audience = law.audience(tactic);
        boolean fits = switch (role) {
            case MSL ->
                need != Need.PERSUADE && Set.of("HCP", "COMMITTEE_MEMBER").contains(audience);
            case SALES_REP ->
                need == Need.PERSUADE
                        && audience.equals("HCP")
                        && journey.status() == ProductStatus.ON_LABEL
                        && place.stage() != Stage.TESTING
                        && place.stage() != Stage.DIAGNOSIS;
            case FIELD_REIMBURSEMENT ->
                law.hasPriorAuthorization(journey.market()) && need == Need.ENABLE && audience.equals("HCO_STAFF");
            case NURSE_EDUCATOR ->
                need == Need.ENABLE
                        && (!audience.equals("PATIENT") || PRESCRIBED.contains(place.stage()))
                        && Set.of("PATIENT", "HCP", "HCO_STAFF").contains(audience);
            case DIAGNOSTIC_SPECIALIST -> audience.equals("HCP") || audience.equals("HCO_STAFF");
            case NATIONAL_ACCOUNT_MANAGER ->
                !audience.equals("PATIENT") && tactic.audience() != StakeholderRole.PHYSICIAN;
            default -> false;
        };
        complaints.require(fits, journey, place, tactic + " for " + need);
    }

    /** Guards 4 and 6 for channels, and where each exists. */
    private void channels(Journey journey, Place place, Need need, Tactic tactic) {
        var channel = tactic.channel();
        if (channel == null) {
            return;
        }
        var audience = law.audience(tactic);
        boolean fits = switch (channel) {
            case FACILITY, GRANT -> false;
            case FINANCIAL_SUPPORT ->
                audience.equals("PATIENT")
                        && journey.coverage() == Coverage.COMMERCIAL
                        && journey.market().equals("US");
            case DIGITAL_PA_TOOL -> law.hasPriorAuthorization(journey.market());
            case ORDER_SET, EMR_PROMPT -> audience.equals("HCP");
            case MASS_MEDIA -> need == Need.EDUCATE && place.stage() == Stage.RECOGNITION;
            case PATIENT_APP, MONITORING_DEVICE, SCREENING_PROGRAM, TEXT_MESSAGE -> audience.equals("PATIENT");
            default -> true;
        };
        complaints.require(fits, journey, place, tactic + " for " + need);
    }

    /** Guard 7: how many behaviors get the same first need whatever stops them. */
    long whereTheTitleDecides() {
        return needsByBehavior.values().stream()
                .filter(byCause -> !first(byCause, BarrierCause.KNOWLEDGE_GAP).equals(List.of(Need.EDUCATE))
                        || !first(byCause, BarrierCause.PROCEDURAL_BURDEN).equals(List.of(Need.ENABLE))
                        || !first(byCause, BarrierCause.LOW_PERCEIVED_NEED).equals(List.of(Need.PERSUADE))
                        || !first(byCause, BarrierCause.FORGETTING).equals(List.of(Need.REMIND)))
                .count();
    }

    private static List<Need> first(Map<BarrierCause, List<Need>> byCause, BarrierCause cause) {
        return byCause.getOrDefault(cause, List.of()).stream().limit(1).toList();
    }

    Complaints complaints() {
        return complaints;
    }
}
