package dev.gtm.rules.walk;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierOutcome;
import java.util.List;
import java.util.stream.IntStream;

/** Whether each place has an answer or a reasoned refusal. */
final class Answered {

    private final Complaints complaints = new Complaints();

    void look(Journey journey) {
        journey.places().forEach(place -> look(journey, place));
    }

    private void look(Journey journey, Place place) {
        var answer = journey.answer(place);
        if (answer == null) {
            complaints.require(false, journey, place, "the plan has lost it");
            return;
        }
        complaints.require(answer.control() == place.control(), journey, place, "control " + answer.control());
        complaints.require(!answer.reasons().isEmpty(), journey, place, "answered without a reason");
        complaints.require(answer.outcome() == expected(journey, place), journey, place, answer.outcome());
        var entries = journey.entries(place);
        for (var entry : entries) {
            complaints.require(!entry.reasons().isEmpty(), journey, place, entry.need() + " without a reason");
            complaints.require(
                    entry.need().callsForTactics() == (entry.lead() != null), journey, place, entry.need() + " lead");
            complaints.require(
                    entry.lead() == null || entry.sequence().contains(entry.lead()), journey, place, "lead left out");
        }
        complaints.require(
                entries.stream().map(ApproachEntry::rank).sorted().toList().equals(ranks(entries.size())),
                journey,
                place,
                "ranks");
        boolean refused = answer.outcome() == BarrierOutcome.EXCLUDED || answer.outcome() == BarrierOutcome.PARTNERED;
        var excluded = journey.excluded(place);
        boolean reasoned = !excluded.isEmpty()
                && excluded.stream().noneMatch(one -> one.reasons().isEmpty());
        complaints.require(!refused || reasoned, journey, place, "refused, and nothing says what was refused and why");
    }

    /** By the text of the method; what is approved is always addressed, for each open barrier has a lawful tactic. */
    private static BarrierOutcome expected(Journey journey, Place place) {
        if (place.control() == Control.EXTERNAL) {
            return BarrierOutcome.MONITORED;
        }
        if (place.cause() == BarrierCause.UNKNOWN) {
            return BarrierOutcome.DIAGNOSE;
        }
        boolean left = journey.entries(place).stream().anyMatch(entry -> entry.lead() != null);
        if (left || journey.status() == ProductStatus.ON_LABEL) {
            return BarrierOutcome.ADDRESSED;
        }
        return place.control() == Control.SHARED ? BarrierOutcome.PARTNERED : BarrierOutcome.EXCLUDED;
    }

    private static List<Integer> ranks(int size) {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }

    Complaints complaints() {
        return complaints;
    }
}
