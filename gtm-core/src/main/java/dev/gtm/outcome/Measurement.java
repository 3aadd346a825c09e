package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.within;

import java.util.List;

/**
 * How a plan is followed.
 *
 * @param reviewMonths every how many months the figures are looked at
 * @param kpis what is measured, by id
 * @param triggers what re-opens the plan, by id
 */
public record Measurement(int reviewMonths, List<Kpi> kpis, List<TriggerOutlook> triggers) {

    public Measurement {
        within("reviewMonths", reviewMonths, 1, Integer.MAX_VALUE);
        kpis = List.copyOf(kpis);
        triggers = List.copyOf(triggers);
    }
}
