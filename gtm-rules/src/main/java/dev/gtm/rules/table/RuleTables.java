package dev.gtm.rules.table;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AudienceClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is data and not rule: what law and codes say of which tactics, which audiences, which activities are implied, which
 * markets inherit what, how far evidence says that tactics move behavior, what is measured, and which roles a journey calls for. Adding a market is adding rows.
 */
public final class RuleTables {

    private static final String RULINGS = "compliance/compliance_facts.csv";
    private static final String AUDIENCES = "compliance/audiences.csv";
    private static final String ACTIVITIES = "compliance/activities.csv";
    private static final String MARKETS = "compliance/markets.csv";
    private static final String EFFECTS = "effect/effect_sizes.csv";
    private static final String READINGS = "effect/tactic_effects.csv";
    private static final String KPIS = "measure/kpi_definitions.csv";
    private static final String KPI_USES = "measure/kpi_uses.csv";
    private static final String ROLES = "review/expected_roles.csv";

    private final List<ComplianceFact> facts;
    private final Map<StakeholderRole, AudienceClass> audiences;
    private final AudienceClass publicAudience;
    private final List<ImpliedActivity> implied;
    private final Map<String, MarketFact> markets;
    private final List<TacticEvidence> evidence;
    private final List<KpiUse> kpiUses;
    private final List<ExpectedRole> expectedRoles;
    private final String text;

    private RuleTables(TableSource source) {
        var labels = new TableLabels();
        var read = new EnumMap<StakeholderRole, AudienceClass>(StakeholderRole.class);
        var publicClass = AudienceClass.PUBLIC_PATIENT;
        for (var row : source.table(AUDIENCES).rows()) {
            var audience = labels.constant(row, "audience", AudienceClass.class);
            if (row.get("stakeholder").equals("PUBLIC")) {
                publicClass = audience;
            } else {
                read.put(labels.constant(row, "stakeholder", StakeholderRole.class), audience);
            }
        }
        audiences = Map.copyOf(read);
        publicAudience = publicClass;
        implied = source.table(ACTIVITIES).rows().stream()
                .map(row -> ImpliedActivity.of(row, labels))
                .toList();
        markets = MarketFact.byCode(source.table(MARKETS), labels);
        var rulings = new ArrayList<ComplianceFact>();
        source.table(RULINGS).rows().forEach(row -> rulings.addAll(ComplianceRow.read(row, labels)));
        facts = List.copyOf(rulings);
        source.table(RULINGS).rows().forEach(row -> labels.oneOf(row, "market", knownMarkets()));
        evidence = EvidenceRow.read(source.table(EFFECTS), source.table(READINGS), labels);
        kpiUses = KpiUse.read(source.table(KPI_USES).rows(), source.table(KPIS).rows(), labels);
        expectedRoles = source.table(ROLES).rows().stream()
                .map(row -> ExpectedRole.of(row, labels))
                .toList();
        text = source.text();
        labels.throwIfAny();
    }

    private Set<String> knownMarkets() {
        var known = new TreeSet<>(markets.keySet());
        known.add(MarketFact.EVERYWHERE);
        return known;
    }

    /** The tables that come with the library. */
    public static RuleTables standard() {
        return new RuleTables(new TableSource(
                List.of(RULINGS, AUDIENCES, ACTIVITIES, MARKETS, EFFECTS, READINGS, KPIS, KPI_USES, ROLES)));
    }

    /** The rows on tactics, in the order of the table. */
    public List<ComplianceFact> facts() {
        return facts;
    }

    /** The legal class of a role; OTHER for one that the table does not name. */
    public AudienceClass audience(StakeholderRole role) {
        return audiences.getOrDefault(role, AudienceClass.OTHER);
    }

    /** The legal class of everybody. */
    public AudienceClass publicAudience() {
        return publicAudience;
    }

    /** The rows on implied activities, in the order of the table. */
    public List<ImpliedActivity> impliedActivities() {
        return implied;
    }

    /** What is known of a market or of a member of one; null for an unknown market. */
    public @Nullable MarketFact market(String code) {
        return markets.get(code);
    }

    /** How far evidence says that tactics move behavior, in the order of the tables. */
    public List<TacticEvidence> evidence() {
        return evidence;
    }

    /** What is measured, in the order of the table of uses. */
    public List<KpiUse> kpiUses() {
        return kpiUses;
    }

    /** The roles that journeys call for, in the order of the table. */
    public List<ExpectedRole> expectedRoles() {
        return expectedRoles;
    }

    /** The tables as they stand, for a hash. */
    public String text() {
        return text;
    }
}
