package dev.gtm.rules.method;

import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Clause;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.Verdict;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.StepEffect;
import dev.gtm.plan.Brief;
import dev.gtm.rules.conclude.VerdictConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.MarketProfile;
import dev.gtm.rules.situation.PlannedUse;
import dev.gtm.rules.table.MarketFact;
import dev.gtm.rules.table.RuleTables;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mask: describes tactics and interventions as law and codes see them, and asks the compliance pack. */
public final class ComplianceStep {

    /** Where absent or mixed coverage counts as government: the side on which inducements are a crime. */
    private static final String CAUTIOUS_MARKET = "US";

    private final RuleSet rules;
    private final RuleTables tables;

    /** Follows these rules and their tables. */
    public ComplianceStep(RuleSet rules) {
        this.rules = rules;
        this.tables = rules.tables();
    }

    /** What the tables know of the brief's market. */
    MarketProfile market(Brief brief) {
        var market = tables.market(brief.market());
        return market == null
                ? new MarketProfile(false, false, false)
                : new MarketProfile(true, market.priorAuthorization(), market.statutoryCoverage());
    }

    /** The brief's market and all that it inherits, ALL among them. */
    Set<String> markets(Brief brief) {
        var market = tables.market(brief.market());
        return market == null ? Set.of(MarketFact.EVERYWHERE) : market.codes();
    }

    /** The legal class of a role. */
    AudienceClass audience(StakeholderRole role) {
        return tables.audience(role);
    }

    /** What the patients of some segments are, by their coverage. */
    AudienceClass patients(Brief brief, Collection<Segment> segments) {
        var coverages = segments.stream().map(Segment::coverage).collect(Collectors.toCollection(HashSet::new));
        if (coverages.size() != 1 || coverages.contains(null)) {
            return brief.market().equals(CAUTIOUS_MARKET) ? AudienceClass.PATIENT_GOV_INSURED : AudienceClass.PATIENT;
        }
        if (coverages.contains(Coverage.GOVERNMENT)) {
            return AudienceClass.PATIENT_GOV_INSURED;
        }
        return coverages.contains(Coverage.COMMERCIAL)
                ? AudienceClass.PATIENT_COMMERCIAL_INSURED
                : AudienceClass.PATIENT;
    }

    /** The verdict on a tactic that a need calls for. */
    Ruling ruling(Brief brief, Tactic tactic, Need need, AudienceClass patients) {
        var audiences = tactic.channel() == Channel.MASS_MEDIA
                ? EnumSet.of(tables.publicAudience())
                : classes(tactic.audience(), patients);
        var carriers = new HashSet<Enum<?>>(Set.of(need, tactic.by()));
        return ruling(use(
                brief,
                true,
                actors(tactic.role(), tactic.channel(), audiences),
                audiences,
                Set.of(need),
                carriers,
                tactic.activity()));
    }

    /** The verdict on a candidate of the brief, with all its needs, actors and activities at once. */
    Ruling ruling(BriefIndex index, Intervention intervention) {
        var brief = index.brief();
        var audiences = audiences(index, intervention);
        var carriers = new HashSet<Enum<?>>(intervention.needs());
        if (intervention.role() != null) {
            carriers.add(intervention.role());
        }
        if (intervention.channel() != null) {
            carriers.add(intervention.channel());
        }
        return ruling(use(
                brief,
                false,
                actors(intervention.role(), intervention.channel(), audiences),
                audiences,
                intervention.needs(),
                carriers,
                intervention.activity()));
    }

    private PlannedUse use(
            Brief brief,
            boolean proposed,
            Set<FieldRole> actors,
            Set<AudienceClass> audiences,
            Set<Need> needs,
            Set<? extends Enum<?>> carriers,
            @Nullable Activity named) {
        var activities = EnumSet.noneOf(Activity.class);
        tables.impliedActivities().stream()
                .filter(implied -> implied.holds(carriers, audiences, needs))
                .forEach(implied -> activities.add(implied.activity()));
        if (named != null) {
            activities.add(named);
        }
        var market = tables.market(brief.market());
        return new PlannedUse(
                proposed,
                markets(brief),
                market != null,
                market != null && market.priorAuthorization(),
                actors,
                audiences,
                channels(carriers),
                needs,
                activities,
                named,
                brief.product().status());
    }

    private static Set<Channel> channels(Set<? extends Enum<?>> carriers) {
        return carriers.stream()
                .filter(Channel.class::isInstance)
                .map(Channel.class::cast)
                .collect(Collectors.toSet());
    }

    private static Set<FieldRole> actors(
            @Nullable FieldRole role, @Nullable Channel channel, Set<AudienceClass> audiences) {
        var actors = EnumSet.noneOf(FieldRole.class);
        if (role != null) {
            actors.add(role);
        }
        if (channel != null) {
            actors.add(FieldRole.MARKETING);
            if (audiences.contains(AudienceClass.PATIENT)) {
                actors.add(FieldRole.PATIENT_SERVICES);
            }
        }
        return actors;
    }

    private Set<AudienceClass> audiences(BriefIndex index, Intervention intervention) {
        var brief = index.brief();
        if (intervention.channel() == Channel.MASS_MEDIA || Intervention.PUBLIC.equals(intervention.audience())) {
            return EnumSet.of(tables.publicAudience());
        }
        var patients = patients(brief, actedOn(index, intervention));
        var audiences = EnumSet.noneOf(AudienceClass.class);
        if (intervention.audience() != null) {
            brief.stakeholders().stream()
                    .filter(stakeholder -> stakeholder.id().equals(intervention.audience()))
                    .forEach(stakeholder -> audiences.addAll(classes(stakeholder.role(), patients)));
        } else {
            intervention.behaviors().stream()
                    .map(id -> index.actorOf(index.behavior(id)).role())
                    .forEach(role -> audiences.addAll(classes(role, patients)));
        }
        return audiences;
    }

    /** The segments of its effects and those of the behaviors it serves. */
    private static List<Segment> actedOn(BriefIndex index, Intervention intervention) {
        return index.brief().segments().stream()
                .filter(segment -> intervention.effects().stream()
                                .map(StepEffect::segments)
                                .anyMatch(ids -> ids.isEmpty() || ids.contains(segment.id()))
                        || intervention.behaviors().stream()
                                .anyMatch(id -> index.behavior(id).concerns(segment.id())))
                .toList();
    }

    /** The class of a role; a patient of some coverage is also simply a patient. */
    private Set<AudienceClass> classes(StakeholderRole role, AudienceClass patients) {
        var audience = tables.audience(role);
        return audience.isPatient() ? EnumSet.of(AudienceClass.PATIENT, patients) : EnumSet.of(audience);
    }

    private Ruling ruling(PlannedUse use) {
        var concluded = rules.conclude(Pack.COMPLIANCE, VerdictConclusion.class, List.of(use));
        var verdict = concluded.stream()
                .map(one -> one.conclusion().verdict())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.REVIEW);
        var conditions = concluded.stream()
                .filter(one -> asks(one.conclusion()))
                .flatMap(one -> clauses(one).stream())
                .distinct()
                .toList();
        var duties = concluded.stream()
                .filter(one -> one.conclusion().verdict() == null)
                .flatMap(one -> clauses(one).stream())
                .distinct()
                .toList();
        var reasons = concluded.stream()
                .filter(one -> one.conclusion().verdict() == verdict || (!verdict.isMasked() && asks(one.conclusion())))
                .sorted(Comparator.comparing(one -> one.conclusion().verdict() != verdict))
                .map(Concluded::reason)
                .distinct()
                .toList();
        return new Ruling(verdict, conditions, duties, reasons);
    }

    private static boolean asks(VerdictConclusion conclusion) {
        return conclusion.verdict() == Verdict.CONDITION || conclusion.verdict() == Verdict.REVIEW;
    }

    /** What a row asks for, one by one; a rule, or a row without conditions, asks with its whole sentence. */
    private List<Clause> clauses(Concluded<VerdictConclusion> one) {
        var said = one.conclusion();
        if (said.row() == null || said.condition().isBlank()) {
            return List.of(Clause.of(one.reason().because()));
        }
        var row = tables.fact(said.row());
        return row.words().conditions().stream()
                .map(condition -> new Clause(row.id(), row.standing(), condition))
                .toList();
    }
}
