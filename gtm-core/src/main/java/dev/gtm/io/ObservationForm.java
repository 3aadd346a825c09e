package dev.gtm.io;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Location;
import dev.gtm.outcome.EventObservation;
import dev.gtm.outcome.KpiObservation;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateObservation;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The three forms of rows that observations come in; collects rows and problems of all files. */
final class ObservationForm {

    private static final Set<String> RATE = new TreeSet<>(Set.of("step", "segment", "month", "count", "sample"));
    private static final Set<String> KPI = new TreeSet<>(Set.of("kpi", "month", "value", "sample"));
    private static final Set<String> EVENT = new TreeSet<>(Set.of("event", "month"));

    private final int horizonMonths;
    private final Set<String> steps;
    private final Set<String> segments;
    private final Set<String> kpis;
    private final Map<String, String> stepsOfKpis;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<List<Object>, Location> seen = new HashMap<>();
    private final List<RateObservation> rates = new ArrayList<>();
    private final List<KpiObservation> values = new ArrayList<>();
    private final List<EventObservation> events = new ArrayList<>();

    ObservationForm(Brief brief, Collection<String> moreKpis) {
        horizonMonths = brief.horizonMonths();
        steps = ids(brief.journey().stream().map(Step::id).toList());
        segments = ids(brief.segments().stream().map(Segment::id).toList());
        kpis = ids(moreKpis);
        brief.triggers().stream()
                .filter(trigger -> trigger.step() == null)
                .map(Trigger::kpi)
                .filter(Objects::nonNull)
                .forEach(kpis::add);
        stepsOfKpis = brief.triggers().stream()
                .filter(trigger -> trigger.step() != null && trigger.kpi() != null)
                .collect(Collectors.toMap(
                        trigger -> Objects.requireNonNull(trigger.kpi()),
                        trigger -> Objects.requireNonNull(trigger.step()),
                        (first, second) -> first));
    }

    private static Set<String> ids(Collection<String> all) {
        return new TreeSet<>(all);
    }

    List<Diagnostic> problems() {
        return problems;
    }

    Observations observations() {
        return new Observations(rates, values, events);
    }

    /**
     * Takes the rows of a file.
     *
     * @throws UnreadableException if it does not parse
     */
    void take(TextFile file) {
        var table = CsvTable.parse(file);
        var cells = new CellPlaces(file);
        var header = cells.header();
        var columns = new TreeSet<>(header);
        if (columns.size() < header.size() || !Set.of(RATE, KPI, EVENT).contains(columns)) {
            problems.add(cells.badHeader());
            return;
        }
        table.rows().stream()
                .map(row -> new ObservationRow(row, cells, problems))
                .filter(row -> !row.isBlank())
                .forEach(row -> take(columns, row));
    }

    private void take(Set<String> columns, ObservationRow row) {
        if (columns.equals(RATE)) {
            takeRate(row);
        } else if (columns.equals(KPI)) {
            takeKpi(row);
        } else {
            takeEvent(row);
        }
    }

    private void takeRate(ObservationRow row) {
        var step = row.oneOf("step", steps);
        var segment = row.oneOf("segment", segments);
        var month = row.month(horizonMonths);
        var sample = row.notNegative("sample");
        var count = row.notNegative("count");
        if (count != null && sample != null && count > sample) {
            row.note("OUT_OF_RANGE", "count", "takes at most the sample, " + row.text("sample"));
        }
        if (step != null && segment != null && month != null) {
            noteRepeat(row, "step", List.of("rate", step, segment, month));
        }
        if (row.isWhole()) {
            rates.add(new RateObservation(given(step), given(segment), given(month), given(count), given(sample)));
        }
    }

    private void takeKpi(ObservationRow row) {
        var kpi = kpi(row);
        var month = row.month(horizonMonths);
        var value = row.number("value");
        var sample = row.notNegative("sample");
        if (kpi != null && month != null) {
            noteRepeat(row, "kpi", List.of("kpi", kpi, month));
        }
        if (row.isWhole()) {
            values.add(new KpiObservation(given(kpi), given(month), given(value), given(sample)));
        }
    }

    private @Nullable String kpi(ObservationRow row) {
        var step = stepsOfKpis.get(row.text("kpi"));
        if (step != null && !kpis.contains(row.text("kpi"))) {
            row.note(
                    "NOT_A_KPI",
                    "kpi",
                    "is the rate of step " + step + "; takes it in a file of " + "step,segment,month,count,sample");
            return null;
        }
        return row.oneOf("kpi", kpis);
    }

    private void takeEvent(ObservationRow row) {
        var event = row.filled("event");
        var month = row.month(horizonMonths);
        if (event != null && month != null) {
            noteRepeat(row, "event", List.of("event", event, month));
        }
        if (row.isWhole()) {
            events.add(new EventObservation(given(event), given(month)));
        }
    }

    private void noteRepeat(ObservationRow row, String column, List<Object> key) {
        var first = seen.putIfAbsent(key, row.at());
        if (first != null) {
            row.note("DUPLICATE_ROW", column, "says again what " + first.file() + ":" + first.line() + " speaks of");
        }
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
