package dev.gtm.rules.table;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.FieldRole;
import dev.gtm.io.TextFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is data and not rule: what law and codes say of which tactics, which audiences, which activities are implied, which
 * markets inherit what, how far evidence says that tactics move behavior, what is measured, what people and contacts cost, and which roles a
 * journey calls for. Adding a market is adding rows.
 */
public final class RuleTables {

    private static final String RULINGS = "compliance/compliance_facts.csv";
    private static final String RULING_WORDS = "compliance/compliance_words.csv";
    private static final String AUDIENCES = "compliance/audiences.csv";
    private static final String ACTIVITIES = "compliance/activities.csv";
    private static final String MARKETS = "compliance/markets.csv";
    private static final String EFFECTS = "effect/effect_sizes.csv";
    private static final String EFFECT_WORDS = "effect/effect_words.csv";
    private static final String READINGS = "effect/tactic_effects.csv";
    private static final String KPIS = "measure/kpi_definitions.csv";
    private static final String KPI_USES = "measure/kpi_uses.csv";
    private static final String ROLES = "review/expected_roles.csv";

    private static final String OFFERINGS = "landscape/offerings.csv";
    private static final String ARGUMENTS = "landscape/value_arguments.csv";
    private static final String CONTACTS = "contact/contact_figures.csv";
    private static final String ECONOMICS = "price/economics.csv";
    private static final String PRICE_USES = "price/price_uses.csv";
    private static final List<String> ALL = List.of(
            RULINGS,
            RULING_WORDS,
            AUDIENCES,
            ACTIVITIES,
            MARKETS,
            EFFECTS,
            EFFECT_WORDS,
            READINGS,
            KPIS,
            KPI_USES,
            ROLES,
            OFFERINGS,
            ARGUMENTS,
            CONTACTS,
            ECONOMICS,
            PRICE_USES);

    private final List<ComplianceFact> facts;
    private final Map<StakeholderRole, AudienceClass> audiences;
    private final AudienceClass publicAudience;
    private final List<ImpliedActivity> implied;
    private final Map<String, MarketFact> markets;
    private final List<TacticEvidence> evidence;
    private final List<KpiUse> kpiUses;
    private final List<ExpectedRole> expectedRoles;
    private final List<OfferingRow> offerings;
    private final List<ArgumentRow> arguments;
    private final List<ContactFigure> contacts;
    private final List<PriceRow> prices;
    private final TableSource source;

    private RuleTables(TableSource source, TableLabels labels) {
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
        var words = ComplianceWords.byId(source.table(RULINGS), source.table(RULING_WORDS), labels);
        source.table(RULINGS).rows().forEach(row -> rulings.addAll(ComplianceRow.read(row, words, labels)));
        facts = List.copyOf(rulings);
        source.table(RULINGS).rows().forEach(row -> labels.oneOf(row, "market", knownMarkets()));
        evidence = EvidenceRow.read(source.table(EFFECTS), source.table(EFFECT_WORDS), source.table(READINGS), labels);
        kpiUses = KpiUse.read(source.table(KPI_USES).rows(), source.table(KPIS).rows(), labels);
        expectedRoles = source.table(ROLES).rows().stream()
                .map(row -> ExpectedRole.of(row, labels))
                .toList();
        offerings = source.table(OFFERINGS).rows().stream()
                .flatMap(row -> OfferingRow.read(row, labels).stream())
                .toList();
        arguments = source.table(ARGUMENTS).rows().stream()
                .map(row -> ArgumentRow.of(row, labels))
                .toList();
        source.table(OFFERINGS).rows().forEach(row -> labels.oneOf(row, "region", knownMarkets()));
        source.table(ARGUMENTS).rows().forEach(row -> labels.oneOf(row, "market", knownMarkets()));
        contacts = source.table(CONTACTS).rows().stream()
                .map(row -> ContactFigure.of(row, labels))
                .toList();
        source.table(CONTACTS).rows().forEach(row -> labels.allOf(row, "market", knownMarkets()));
        prices = PriceRow.read(
                source.table(PRICE_USES).rows(), source.table(ECONOMICS).rows(), labels);
        source.table(ECONOMICS).rows().forEach(row -> labels.oneOf(row, "market", knownMarkets()));
        this.source = source;
        labels.throwIfAny();
    }

    private Set<String> knownMarkets() {
        var known = new TreeSet<>(markets.keySet());
        known.add(MarketFact.EVERYWHERE);
        return known;
    }

    /** The tables that come with the library. */
    public static RuleTables standard() {
        var labels = new TableLabels();
        return new RuleTables(TableSource.standard(ALL, labels), labels);
    }

    /** The file names of all tables. */
    public static List<String> names() {
        return ALL.stream().map(TableSource::fileName).toList();
    }

    /**
     * These tables with own rows over them: of each table, rows with the key of a standard row replace it, others add.
     *
     * @param own files with the name of a table, each with its header
     * @throws dev.gtm.io.UnreadableException if anything is wrong with them; tells all of it, by row and column
     */
    public RuleTables with(List<TextFile> own) {
        if (own.isEmpty()) {
            return this;
        }
        var labels = new TableLabels();
        return new RuleTables(source.with(own, labels), labels);
    }

    /** The rows on tactics, in the order of the table. */
    public List<ComplianceFact> facts() {
        return facts;
    }

    /**
     * A row by its id; of a row with alternatives the first.
     *
     * @throws java.util.NoSuchElementException if no row has it
     */
    public ComplianceFact fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
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

    /** The catalogue of digital health offerings, in the order of the table. */
    public List<OfferingRow> offerings() {
        return offerings;
    }

    /** What speaks to whom, in the order of the table. */
    public List<ArgumentRow> arguments() {
        return arguments;
    }

    /** How often somebody meets one customer in a market that inherits these codes; null if no figure is known. */
    public @Nullable ContactFigure contacts(FieldRole role, Set<String> markets) {
        return contacts.stream()
                .filter(figure ->
                        figure.role() == role && figure.markets().stream().anyMatch(markets::contains))
                .findFirst()
                .orElse(null);
    }

    /** What people and contacts cost, in the order of the table of uses. */
    public List<PriceRow> prices() {
        return prices;
    }

    /** The tables as they stand, for a hash. */
    public String text() {
        return source.text();
    }
}
