package dev.gtm.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds triggers against what was observed. */
public final class TriggerWatch {

    private final int horizonMonths;
    private final int periodMonths;
    private final Observations observed;

    /**
     * @param horizonMonths how far the plan looks, in months
     * @param periodMonths the length of a review period, in months
     * @param observed all that is known
     */
    public TriggerWatch(int horizonMonths, int periodMonths, Observations observed) {
        this.horizonMonths = horizonMonths;
        this.periodMonths = periodMonths;
        this.observed = observed;
    }

    /** What the observations say of a trigger. */
    public TriggerAnswer answer(Trigger trigger) {
        return trigger.event() == null ? ofFigure(trigger) : ofEvent(trigger, trigger.event());
    }

    private TriggerAnswer ofEvent(Trigger trigger, String event) {
        var months = observed.events().stream()
                .filter(one -> one.event().equals(event))
                .map(EventObservation::month)
                .toList();
        var first = months.stream()
                .filter(month -> month >= trigger.fromMonth())
                .findFirst()
                .orElse(null);
        var state =
                months.isEmpty() ? TriggerState.NO_DATA : first == null ? TriggerState.TOO_EARLY : TriggerState.FIRED;
        var last = first == null ? null : months.get(months.size() - 1);
        return new TriggerAnswer(trigger, state, null, 0, first, last, List.of());
    }

    private TriggerAnswer ofFigure(Trigger trigger) {
        var rows = rows(trigger);
        var readings = ReviewPeriod.counting(horizonMonths, periodMonths, trigger.fromMonth()).stream()
                .filter(period -> period.to() <= observed.lastMonth())
                .map(period -> reading(trigger, period, rows))
                .toList();
        var ends = runs(readings, trigger.periods());
        if (!ends.isEmpty()) {
            int end = ends.get(0);
            var run = readings.subList(end + 1 - trigger.periods(), end + 1);
            return answer(trigger, TriggerState.FIRED, run, ends, readings);
        }
        var last = readings.stream().filter(reading -> reading.sample() > 0).toList();
        return answer(
                trigger,
                state(rows, readings),
                last.isEmpty() ? last : last.subList(last.size() - 1, last.size()),
                List.of(),
                readings);
    }

    private static TriggerState state(List<Row> rows, List<PeriodReading> readings) {
        if (rows.isEmpty()) {
            return TriggerState.NO_DATA;
        }
        if (readings.isEmpty()) {
            return TriggerState.TOO_EARLY;
        }
        return readings.stream().anyMatch(PeriodReading::eligible) ? TriggerState.QUIET : TriggerState.TOO_FEW;
    }

    private static TriggerAnswer answer(
            Trigger trigger,
            TriggerState state,
            List<PeriodReading> about,
            List<Integer> ends,
            List<PeriodReading> all) {
        double sample = about.stream().mapToDouble(PeriodReading::sample).sum();
        double total = about.stream()
                .mapToDouble(reading -> Objects.requireNonNullElse(reading.observed(), 0.0) * reading.sample())
                .sum();
        return new TriggerAnswer(
                trigger,
                state,
                sample > 0 ? Double.valueOf(total / sample) : null,
                sample,
                ends.isEmpty() ? null : month(all, ends.get(0)),
                ends.isEmpty() ? null : month(all, ends.get(ends.size() - 1)),
                all);
    }

    private static Integer month(List<PeriodReading> readings, int end) {
        return readings.get(end).period().to();
    }

    /** Where runs end that are long enough. */
    private static List<Integer> runs(List<PeriodReading> readings, int length) {
        var ends = new ArrayList<Integer>();
        int inARow = 0;
        for (int i = 0; i < readings.size(); i++) {
            inARow = readings.get(i).met() ? inARow + 1 : 0;
            if (inARow >= length) {
                ends.add(i);
            }
        }
        return ends;
    }

    private static PeriodReading reading(Trigger trigger, ReviewPeriod period, List<Row> rows) {
        double total = 0;
        double sample = 0;
        for (var row : rows) {
            if (period.contains(row.month())) {
                total += row.total();
                sample += row.sample();
            }
        }
        boolean eligible = sample >= trigger.minSample();
        var value = sample > 0 ? Double.valueOf(total / sample) : null;
        return new PeriodReading(period, value, sample, eligible, eligible && value != null && trigger.isMetBy(value));
    }

    /** A month's figure: its value times its sample, so that values are averaged by sample. */
    private record Row(int month, double total, double sample) {}

    private List<Row> rows(Trigger trigger) {
        Stream<Row> rows = trigger.step() == null
                ? observed.kpis().stream()
                        .filter(one -> one.kpi().equals(trigger.kpi()))
                        .map(one -> new Row(one.month(), one.value() * one.sample(), one.sample()))
                : observed.rates().stream()
                        .filter(one -> one.step().equals(trigger.step()))
                        .filter(one ->
                                trigger.segment() == null || one.segment().equals(trigger.segment()))
                        .map(one -> new Row(one.month(), one.count(), one.sample()));
        return rows.toList();
    }
}
