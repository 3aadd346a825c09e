package dev.gtm.io;

import dev.gtm.outcome.Memory;
import java.util.List;

/** Puts what was learned and observed into the form of {@link MeasurementDocument}. */
final class MemoryForm {

    private MemoryForm() {}

    static List<MeasurementDocument.Learned> learned(Memory memory) {
        return memory.learned().stream()
                .map(one -> new MeasurementDocument.Learned(
                        one.step(), one.segment(), one.base(), one.ceiling(), one.kappa(), one.strength()))
                .toList();
    }

    static List<MeasurementDocument.ObservedRate> rates(Memory memory) {
        return memory.observed().rates().stream()
                .map(one -> new MeasurementDocument.ObservedRate(
                        one.step(), one.segment(), one.month(), one.count(), one.sample()))
                .toList();
    }

    static List<MeasurementDocument.ObservedKpi> kpis(Memory memory) {
        return memory.observed().kpis().stream()
                .map(one -> new MeasurementDocument.ObservedKpi(one.kpi(), one.month(), one.value(), one.sample()))
                .toList();
    }

    static List<MeasurementDocument.ObservedEvent> events(Memory memory) {
        return memory.observed().events().stream()
                .map(one -> new MeasurementDocument.ObservedEvent(one.event(), one.month()))
                .toList();
    }
}
