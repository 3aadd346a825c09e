package dev.gtm.rules.walk;

import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of law say of a tactic, read and matched once more by the text of the method and by nothing of the code
 * under test: no rule, no table class and no Drools.
 */
final class LegalOracle {

    private final List<Map<String, String>> rows = PlainCsv.read("compliance_facts.csv");
    private final List<Map<String, String>> implied = PlainCsv.read("activities.csv");
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Map<String, String>> markets = new HashMap<>();
    private final Map<String, String> memberOf = new HashMap<>();
    private final Map<List<@Nullable Object>, Judgment> judged = new HashMap<>();

    LegalOracle() {
        PlainCsv.read("audiences.csv").forEach(row -> classes.put(cell(row, "stakeholder"), cell(row, "audience")));
        for (var row : PlainCsv.read("markets.csv")) {
            markets.put(cell(row, "market"), row);
            for (var member : cell(row, "members").split(" ")) {
                memberOf.put(member, cell(row, "market"));
            }
        }
    }

    /**
     * What the tables say.
     *
     * @param verdict the strongest
     * @param asking the ids of the rows that ask for something: their conditions must be shown
     * @param duties the ids of the rows that come along as duties
     */
    record Judgment(Verdict verdict, Set<String> asking, Set<String> duties) {}

    /** What the tables say of a tactic here. */
    Judgment judge(String market, ProductStatus status, @Nullable Coverage coverage, Tactic tactic, Need need) {
        var key = Arrays.<@Nullable Object>asList(market, status, coverage, tactic, need);
        return judged.computeIfAbsent(key, first -> judgeAnew(market, status, coverage, tactic, need));
    }

    private Judgment judgeAnew(
            String market, ProductStatus status, @Nullable Coverage coverage, Tactic tactic, Need need) {
        var audiences = audiences(market, coverage, tactic);
        var actors = actors(tactic, audiences);
        var activities = activities(tactic, need, audiences);
        var codes = codes(market);
        var verdicts = new ArrayList<Verdict>();
        var asking = new HashSet<String>();
        var duties = new HashSet<String>();
        boolean statusNamed = false;
        boolean activityNamed = false;
        for (var row : rows) {
            boolean matches = codes.contains(cell(row, "market"))
                    && holds(row, "actor", actors)
                    && holds(row, "audience", audiences)
                    && holds(row, "need", Set.of(need.name()))
                    && holds(row, "activity", activities)
                    && holds(row, "product_status", Set.of(status.name()));
            if (matches && cell(row, "verdict").equals("RECORD")) {
                duties.add(cell(row, "id"));
            } else if (matches) {
                var verdict = Verdict.valueOf(cell(row, "verdict"));
                verdicts.add(verdict);
                statusNamed |= !cell(row, "product_status").equals("ANY");
                activityNamed |= tactic.activity() != null
                        && cell(row, "activity").equals(tactic.activity().name());
                if (!verdict.isMasked() && !cell(row, "condition").isBlank()) {
                    asking.add(cell(row, "id"));
                }
            }
        }
        if (status != ProductStatus.ON_LABEL) {
            verdicts.add(need == Need.PERSUADE ? Verdict.FORBIDDEN : statusNamed ? Verdict.ALLOWED : Verdict.REVIEW);
        }
        if (audiences.contains("OTHER")) {
            verdicts.add(Verdict.REVIEW);
        }
        if (verdicts.isEmpty()) {
            boolean known = codes.size() > 1;
            verdicts.add(known ? Verdict.ALLOWED : Verdict.REVIEW);
        }
        if (tactic.activity() != null && !activityNamed) {
            verdicts.add(Verdict.REVIEW);
        }
        if (actors.contains("FIELD_REIMBURSEMENT") && !hasPriorAuthorization(market)) {
            verdicts.add(Verdict.NOT_APPLICABLE);
        }
        return new Judgment(verdicts.stream().min(Verdict::compareTo).orElseThrow(), asking, duties);
    }

    /** The class of who is addressed, as the tables name it. */
    String audience(Tactic tactic) {
        return classes.getOrDefault(tactic.audience().name(), "OTHER");
    }

    /** Whether a payer of this market approves case by case. */
    boolean hasPriorAuthorization(String market) {
        var row = markets.get(memberOf.getOrDefault(market, market));
        return row != null && cell(row, "prior_authorization").equals("yes");
    }

    /** What the need and the means amount to in law. */
    Set<String> activities(Tactic tactic, Need need) {
        return activities(tactic, need, Set.of(audience(tactic)));
    }

    private Set<String> codes(String market) {
        var codes = new HashSet<String>(Set.of("ALL"));
        String at = markets.containsKey(market) ? market : memberOf.get(market);
        while (at != null && codes.add(at)) {
            at = markets.containsKey(at) ? cell(markets.getOrDefault(at, Map.of()), "inherits") : null;
        }
        return codes;
    }

    private Set<String> audiences(String market, @Nullable Coverage coverage, Tactic tactic) {
        if (tactic.channel() == Channel.MASS_MEDIA) {
            return Set.of("PUBLIC_PATIENT");
        }
        var audience = audience(tactic);
        if (!audience.equals("PATIENT")) {
            return Set.of(audience);
        }
        if (coverage == Coverage.GOVERNMENT || (coverage == null && market.equals("US"))) {
            return Set.of("PATIENT", "PATIENT_GOV_INSURED");
        }
        return coverage == Coverage.COMMERCIAL ? Set.of("PATIENT", "PATIENT_COMMERCIAL_INSURED") : Set.of("PATIENT");
    }

    private static Set<String> actors(Tactic tactic, Set<String> audiences) {
        if (tactic.role() != null) {
            return Set.of(tactic.role().name());
        }
        return audiences.contains("PATIENT") ? Set.of("MARKETING", "PATIENT_SERVICES") : Set.of("MARKETING");
    }

    private Set<String> activities(Tactic tactic, Need need, Set<String> audiences) {
        var carriers = Set.of(need.name(), tactic.by().name());
        var all = new HashSet<String>();
        for (var row : implied) {
            if (carriers.contains(cell(row, "value"))
                    && holds(row, "audience", audiences)
                    && holds(row, "need", Set.of(need.name()))) {
                all.add(cell(row, "activity"));
            }
        }
        if (tactic.activity() != null) {
            all.add(tactic.activity().name());
        }
        return all;
    }

    private static boolean holds(Map<String, String> row, String column, Set<String> values) {
        var cell = cell(row, column);
        return cell.equals("ANY") || List.of(cell.split("\\|")).stream().anyMatch(values::contains);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
