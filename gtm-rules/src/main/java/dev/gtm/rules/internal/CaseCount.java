package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.DataValue;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether every rule has a case that fires and one that does not, in the file beside it. Runs none of them. */
final class CaseCount {

    private final Map<String, TextFile> files;
    private final List<PlacedRule> rules;
    private final Set<String> firing = new TreeSet<>();
    private final Set<String> silent = new TreeSet<>();
    private final Set<String> unread = new TreeSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /**
     * @param files the files with cases, by the path of the rule file beside them
     */
    CaseCount(Map<String, TextFile> files, List<PlacedRule> rules) {
        this.files = files;
        this.rules = rules;
    }

    List<Diagnostic> problems() {
        files.forEach(this::count);
        rules.stream().filter(placed -> !placed.rule().id().isEmpty()).forEach(this::need);
        return problems;
    }

    private void count(String ruleFile, TextFile cases) {
        var ids = rules.stream()
                .map(PlacedRule::rule)
                .filter(rule -> rule.file().equals(ruleFile))
                .map(RuleHeader::id)
                .collect(Collectors.toCollection(TreeSet::new));
        try {
            var items = DataValue.read(cases, ReadLimits.ofDefaults()).items();
            if (items == null) {
                unread.add(ruleFile);
                note(Location.startOf(cases.name()), "WRONG_FORM", null, "takes a list of cases", ids);
            } else {
                items.forEach(item -> count(item, ids));
            }
        } catch (UnreadableException e) {
            unread.add(ruleFile);
            problems.addAll(e.diagnostics());
        }
    }

    private void count(DataValue item, Set<String> ids) {
        boolean fires = true;
        DataValue rule = null;
        for (var entry : Objects.requireNonNullElse(item.entries(), List.<DataValue.Named>of())) {
            if (entry.name().equals("rule")) {
                rule = entry.value();
            } else if (entry.name().equals("fires")) {
                fires = !Boolean.FALSE.equals(entry.value().flag());
            }
        }
        var id = rule == null ? null : rule.text();
        if (rule == null || id == null) {
            note(item.at(), "MISSING_RULE", null, "a case names its rule", ids);
        } else if (!ids.contains(id) && !ids.contains("")) { // a rule without an id may be the one that is meant
            var at = rule.at();
            var place = new Location(at.file(), at.line(), at.column(), at.column() + id.length());
            note(place, "UNKNOWN_RULE", id, "a case is about a rule of the file beside it", ids);
        } else if (ids.contains(id)) {
            (fires ? firing : silent).add(id);
        }
    }

    private void note(Location at, String code, @Nullable String value, String message, Set<String> ids) {
        var near = value == null ? null : NearestName.of(value, ids);
        problems.add(Diagnostic.error(at, new Finding(code, "", value, message, near)));
    }

    private void need(PlacedRule placed) {
        var rule = placed.rule();
        boolean fires = firing.contains(rule.id());
        boolean not = silent.contains(rule.id());
        if (unread.contains(rule.file()) || fires && not) {
            return;
        }
        var lacks = fires
                ? "a case that does not fire"
                : not ? "a case that fires" : "a case that fires and one that does not";
        var file = rule.file().substring(rule.file().lastIndexOf('/') + 1).replaceFirst("\\.drl$", ".cases.yaml");
        problems.add(Diagnostic.error(
                placed.id(),
                Finding.of("NO_CASE", "", null, rule.id() + " needs " + lacks + ", in " + file + " beside it")));
    }
}
