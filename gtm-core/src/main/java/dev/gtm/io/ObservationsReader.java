package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.outcome.Observations;
import dev.gtm.plan.Brief;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads what was observed from comma-separated files. Immutable and thread-safe.
 *
 * <p>A file holds one kind of rows, told by its header: {@code step,segment,month,count,sample} (the count may be fractional),
 * {@code kpi,month,value,sample}, or {@code event,month}. The order of columns, rows and files means nothing. Months count from
 * 1, the first month of the plan.
 *
 * <p>Files that cannot be used are answered with {@link UnreadableException}, which tells the problems of all of them at once,
 * each with file, line and column; then nothing of any file is taken.
 */
public final class ObservationsReader {

    private final Brief brief;
    private final Collection<String> kpis;
    private final ReadLimits limits;

    private ObservationsReader(Brief brief, Collection<String> kpis, ReadLimits limits) {
        this.brief = brief;
        this.kpis = List.copyOf(kpis);
        this.limits = limits;
    }

    /** A reader of observations on the plan of a brief, with the default limits. */
    public static ObservationsReader of(Brief brief) {
        return new ObservationsReader(brief, List.of(), ReadLimits.ofDefaults());
    }

    /** The same reader that knows more key figures than those which the brief's triggers name. */
    public ObservationsReader knowing(Collection<String> moreKpis) {
        return new ObservationsReader(brief, moreKpis, limits);
    }

    /** The same reader with other limits for each file. */
    public ObservationsReader with(ReadLimits newLimits) {
        return new ObservationsReader(brief, kpis, newLimits);
    }

    /**
     * Reads files.
     *
     * @throws UnreadableException if any of them is missing, too large, no text, does not parse, or holds a row that cannot be
     */
    public Observations read(List<Path> files) {
        var form = new ObservationForm(brief, kpis);
        var problems = new ArrayList<Diagnostic>();
        for (var file : files) {
            try {
                form.take(TextFile.read(file, limits));
            } catch (UnreadableException e) {
                problems.addAll(e.diagnostics());
            }
        }
        return whole(form, problems);
    }

    /**
     * Reads a text.
     *
     * @param name what the problems call it
     * @throws UnreadableException as for files
     */
    public Observations read(String name, String text) {
        var form = new ObservationForm(brief, kpis);
        form.take(TextFile.of(name, text));
        return whole(form, new ArrayList<>());
    }

    private static Observations whole(ObservationForm form, List<Diagnostic> problems) {
        problems.addAll(form.problems());
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
        return form.observations();
    }
}
