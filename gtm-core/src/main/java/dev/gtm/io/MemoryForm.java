package dev.gtm.io;

import dev.gtm.outcome.Memory;
import java.util.List;

/** Puts what was learned and observed into the form of {@link PlanDocument}. */
final class MemoryForm {

    private MemoryForm() {}

    static List<PlanDocument.Learned> learned(Memory memory) {
        return memory.learned().stream()
                .map(one -> new PlanDocument.Learned(
                        one.step(), one.segment(), one.base(), one.ceiling(), one.kappa(), one.strength()))
                .toList();
    }

    static List<PlanDocument.ObservedRate> rates(Memory memory) {
        return memory.observed().rates().stream()
                .map(one -> new PlanDocument.ObservedRate(
                        one.step(), one.segment(), one.month(), one.count(), one.sample()))
                .toList();
    }

    static List<PlanDocument.ObservedKpi> kpis(Memory memory) {
        return memory.observed().kpis().stream()
                .map(one -> new PlanDocument.ObservedKpi(one.kpi(), one.month(), one.value(), one.sample()))
                .toList();
    }

    static List<PlanDocument.ObservedEvent> events(Memory memory) {
        return memory.observed().events().stream()
                .map(one -> new PlanDocument.ObservedEvent(one.event(), one.month()))
                .toList();
    }
}
