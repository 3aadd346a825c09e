package dev.gtm.examples.workbench;

import dev.gtm.investment.Allocation;
import dev.gtm.investment.FrontierPoint;
import dev.gtm.investment.KeyAssumption;
import dev.gtm.investment.SizingOption;
import java.util.LinkedHashSet;
import java.util.List;

/** What else the money could do: other budgets, the ways out when it is short, and what the plan hangs on. */
final class OptionSection {

    private static final int POINTS = 5;

    private final Allocation allocation;
    private final Phrases phrases;

    OptionSection(Allocation allocation, Phrases phrases) {
        this.allocation = allocation;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        frontier(lines);
        options(lines);
        assumptions(lines);
    }

    private void frontier(Lines lines) {
        var all = allocation.frontier();
        if (all.size() < 2) {
            return;
        }
        var chosen = new LinkedHashSet<FrontierPoint>();
        for (int k = 0; k < POINTS; k++) {
            chosen.add(all.get(k * (all.size() - 1) / (POINTS - 1)));
        }
        lines.paragraph(
                "",
                phrases.of(
                        "funding.frontier",
                        phrases.list(chosen.stream()
                                .map(point -> phrases.of(
                                        "funding.point",
                                        Figures.threeDigits(point.cost()),
                                        Figures.threeDigits(point.patients())))
                                .toList())));
    }

    private void options(Lines lines) {
        var wishList = allocation.wishList();
        if (allocation.options().isEmpty() || wishList == null) {
            return;
        }
        lines.paragraph("", phrases.of("funding.options", Figures.threeDigits(wishList)));
        allocation.options().forEach(option -> lines.paragraph("- ", option(option)));
    }

    private String option(SizingOption option) {
        var said = new StringBuilder(phrases.of(
                "funding.option",
                phrases.label(option.kind()),
                Figures.threeDigits(option.sized().cost()),
                Figures.threeDigits(option.sized().patients())));
        option.givesUp()
                .forEach(sentence -> said.append(phrases.of("funding.then")).append(phrases.of(sentence)));
        return said.toString();
    }

    private void assumptions(Lines lines) {
        if (allocation.keyAssumptions().isEmpty()) {
            return;
        }
        lines.paragraph("", phrases.of("funding.assumptions"));
        allocation.keyAssumptions().forEach(one -> lines.paragraph("- ", assumption(one)));
    }

    private String assumption(KeyAssumption one) {
        var said = new StringBuilder(phrases.of(one.assumption()));
        said.append(changed("funding.flips", one.flips()));
        said.append(changed("funding.shifts", one.shifts()));
        return said.toString();
    }

    private String changed(String key, List<String> ids) {
        return ids.isEmpty() ? "" : phrases.of("funding.then") + phrases.of(key, phrases.list(ids));
    }
}
