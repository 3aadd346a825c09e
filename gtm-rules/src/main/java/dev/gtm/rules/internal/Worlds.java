package dev.gtm.rules.internal;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Intensity;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AccessPolicy;
import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.landscape.CarePhase;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.rules.situation.ActorProfile;
import dev.gtm.rules.situation.ArgumentProfile;
import dev.gtm.rules.situation.BarrierCase;
import dev.gtm.rules.situation.BarrierProfile;
import dev.gtm.rules.situation.BarrierReview;
import dev.gtm.rules.situation.BehaviorProfile;
import dev.gtm.rules.situation.BehaviorReview;
import dev.gtm.rules.situation.CandidateReview;
import dev.gtm.rules.situation.CareReview;
import dev.gtm.rules.situation.CoreRoleReview;
import dev.gtm.rules.situation.CustomerProfile;
import dev.gtm.rules.situation.CustomerReview;
import dev.gtm.rules.situation.FieldChange;
import dev.gtm.rules.situation.FieldProfile;
import dev.gtm.rules.situation.InterventionReview;
import dev.gtm.rules.situation.JourneyReview;
import dev.gtm.rules.situation.LawReview;
import dev.gtm.rules.situation.MarketProfile;
import dev.gtm.rules.situation.MarketReview;
import dev.gtm.rules.situation.MeansReview;
import dev.gtm.rules.situation.MeasuredBehavior;
import dev.gtm.rules.situation.MeasuredMeans;
import dev.gtm.rules.situation.MeasuredPlan;
import dev.gtm.rules.situation.MeetingRole;
import dev.gtm.rules.situation.NeedProfile;
import dev.gtm.rules.situation.OfferingProfile;
import dev.gtm.rules.situation.PlanReview;
import dev.gtm.rules.situation.PlannedUse;
import dev.gtm.rules.situation.PriceProfile;
import dev.gtm.rules.situation.ProductProfile;
import dev.gtm.rules.situation.RateReview;
import dev.gtm.rules.situation.RoleReview;
import dev.gtm.rules.situation.StakeholderProfile;
import dev.gtm.rules.situation.StakeholderReview;
import dev.gtm.rules.situation.StepReview;
import dev.gtm.rules.situation.TacticProfile;
import dev.gtm.rules.situation.TriggerProfile;
import dev.gtm.rules.situation.UnassignedBarrier;
import dev.gtm.rules.situation.VolumePoint;
import dev.gtm.rules.table.MarketFact;
import dev.gtm.rules.table.RuleTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The situations in which a rule can be looked at without a brief: all values of all constants, and numbers on both sides of
 * each threshold. Those of barriers, needs and tactics are all that there are, but for products with more than one trait.
 */
final class Worlds {

    private static final List<Need> NEEDS = List.of(Need.EDUCATE, Need.PERSUADE, Need.ENABLE, Need.REMIND);
    private static final List<Enum<?>> CARRIERS = List.of(
            FieldRole.SALES_REP,
            FieldRole.MSL,
            FieldRole.FIELD_REIMBURSEMENT,
            Channel.EMAIL,
            Channel.PATIENT_APP,
            Channel.FINANCIAL_SUPPORT);

    /** Doors open, hardly open and shut; drivers; competitors of all sorts. */
    private static final List<FieldProfile> FIELDS = List.of(
            new FieldProfile(false, false, null, null),
            new FieldProfile(true, true, Intensity.LOW, 0.9),
            new FieldProfile(false, true, Intensity.MEDIUM, 0.5),
            new FieldProfile(true, true, Intensity.HIGH, 0.2));

    private final RuleTables tables;

    private Worlds(RuleTables tables) {
        this.tables = tables;
    }

    /** The situations of a pack, in portions. */
    static List<World> of(Pack pack, RuleTables tables) {
        var worlds = new Worlds(tables);
        return switch (pack) {
            case BARRIER -> barriers();
            case PRIORITY -> priorities();
            case NEED -> needs();
            case TACTIC -> worlds.tactics();
            case COMPLIANCE -> worlds.uses();
            case EFFECT -> worlds.effects();
            case LANDSCAPE -> worlds.landscapes();
            case CONTACT -> worlds.contacts();
            case CARE -> cares();
            case PRICE -> worlds.prices();
            case MEASURE -> worlds.measures();
            case REVIEW -> worlds.reviews();
        };
    }

    /** Whether the situations are all that a pack can meet. */
    static boolean areAll(Pack pack) {
        return pack == Pack.BARRIER || pack == Pack.NEED || pack == Pack.TACTIC;
    }

    private static List<World> barriers() {
        return List.of(
                world(
                        List.of(),
                        Arrays.stream(BarrierCause.values())
                                .map(UnassignedBarrier::of)
                                .toList()),
                world(List.of(), FactSpace.of(BarrierCase.class)));
    }

    private static List<World> priorities() {
        var worlds = new ArrayList<World>();
        List<Object> policies = List.of(PriorityPolicy.ofDefaults(), FocusPolicy.ofDefaults());
        worlds.add(world(policies, FactSpace.of(BehaviorProfile.class)));
        for (var tops : List.<List<VolumePoint>>of(
                List.of(),
                List.of(new VolumePoint(0.1, 0.4)),
                List.of(new VolumePoint(0.25, 0.7)),
                List.of(new VolumePoint(0.5, 0.9)),
                List.of(new VolumePoint(0.2, 0.6), new VolumePoint(0.3, 0.8)))) {
            worlds.add(world(
                    Stream.concat(policies.stream(), tops.stream()).toList(), FactSpace.of(StakeholderProfile.class)));
        }
        return worlds;
    }

    private static List<World> needs() {
        return Arrays.stream(StakeholderRole.values())
                .map(role -> world(List.of(), profiles(role, List.of(Control.values()))))
                .toList();
    }

    private List<World> tactics() {
        var products = new ArrayList<>();
        for (var status : ProductStatus.values()) {
            products.add(new ProductProfile(status, Set.of()));
        }
        for (var trait : ProductTrait.values()) {
            products.add(new ProductProfile(ProductStatus.ON_LABEL, Set.of(trait)));
        }
        return Arrays.stream(StakeholderRole.values())
                .map(role -> world(
                        List.of(AccessPolicy.ofDefaults()),
                        NEEDS.stream().map(NeedProfile::new).toList(),
                        profiles(role, List.of(Control.COMPANY, Control.SHARED)),
                        actors(role),
                        markets(),
                        products,
                        FIELDS))
                .toList();
    }

    private static List<BarrierProfile> profiles(StakeholderRole role, List<Control> controls) {
        var profiles = new ArrayList<BarrierProfile>();
        for (var cause : BarrierCause.values()) {
            for (var control : controls) {
                for (var stage : Stage.values()) {
                    for (var outweighed : List.of(true, false)) {
                        profiles.add(new BarrierProfile(cause, cause.component(), control, role, stage, outweighed));
                    }
                }
            }
        }
        return profiles;
    }

    private List<ActorProfile> actors(StakeholderRole role) {
        return Stream.of(
                        AudienceClass.PATIENT,
                        AudienceClass.PATIENT_GOV_INSURED,
                        AudienceClass.PATIENT_COMMERCIAL_INSURED)
                .map(patients -> new ActorProfile(role, tables.audience(role), patients))
                .toList();
    }

    private static List<MarketProfile> markets() {
        return List.of(
                new MarketProfile(false, false, false),
                new MarketProfile(true, true, false),
                new MarketProfile(true, false, true),
                new MarketProfile(true, false, false));
    }

    private List<World> uses() {
        var uses = new ArrayList<>();
        for (var market : List.of("US", "JP", "XX")) {
            for (var status : ProductStatus.values()) {
                for (var need : NEEDS) {
                    for (var audience : AudienceClass.values()) {
                        for (var carrier : CARRIERS) {
                            uses.add(use(market, status, need, audience, carrier, true, null));
                            uses.add(use(market, status, need, audience, carrier, false, Activity.GIFT_OR_BENEFIT));
                        }
                    }
                }
            }
        }
        return List.of(new World(List.of(uses), List.copyOf(tables.facts())));
    }

    private PlannedUse use(
            String code,
            ProductStatus status,
            Need need,
            AudienceClass audience,
            Enum<?> carrier,
            boolean proposed,
            @Nullable Activity named) {
        var market = tables.market(code);
        var audiences = audience.isPatient() ? EnumSet.of(AudienceClass.PATIENT, audience) : EnumSet.of(audience);
        var activities = new ArrayList<Activity>();
        tables.impliedActivities().stream()
                .filter(implied -> implied.holds(Set.of(need, carrier), audiences, Set.of(need)))
                .forEach(implied -> activities.add(implied.activity()));
        if (named != null) {
            activities.add(named);
        }
        return new PlannedUse(
                proposed,
                market == null ? Set.of(MarketFact.EVERYWHERE) : market.codes(),
                market != null,
                market != null && market.priorAuthorization(),
                Set.of(carrier instanceof FieldRole role ? role : FieldRole.MARKETING),
                audiences,
                carrier instanceof Channel channel ? Set.of(channel) : Set.of(),
                Set.of(need),
                Set.copyOf(activities),
                named,
                status);
    }

    private List<World> effects() {
        var tactics = new ArrayList<>();
        for (var row : tables.evidence()) {
            for (var stage : Stage.values()) {
                for (var toActor : List.of(true, false)) {
                    for (var need : NEEDS) {
                        tactics.add(new TacticProfile(need, row.role(), row.channel(), row.audience(), stage, toActor));
                    }
                }
            }
        }
        return List.of(new World(List.of(tactics.stream().distinct().toList()), List.copyOf(tables.evidence())));
    }

    private List<World> landscapes() {
        var worlds = new ArrayList<World>();
        for (var code : List.of("US", "JP", "EU", "CN", "NZ")) {
            var market = tables.market(code);
            var markets = market == null ? Set.of(MarketFact.EVERYWHERE) : market.codes();
            var tactics = new ArrayList<>();
            var audiences = new ArrayList<>();
            for (var need : NEEDS) {
                for (var channel : Channel.values()) {
                    for (var phase : CarePhase.values()) {
                        tactics.add(new OfferingProfile(need, channel, true, phase, markets));
                        tactics.add(new OfferingProfile(need, channel, false, phase, markets));
                    }
                }
                for (var role : StakeholderRole.values()) {
                    audiences.add(new ArgumentProfile(need, role, markets));
                }
            }
            worlds.add(new World(List.of(tactics), List.copyOf(tables.offerings())));
            worlds.add(new World(List.of(audiences), List.copyOf(tables.arguments())));
        }
        return worlds;
    }

    private List<World> contacts() {
        var worlds = new ArrayList<World>();
        var roles = List.of(
                FieldRole.SALES_REP,
                FieldRole.MSL,
                FieldRole.NATIONAL_ACCOUNT_MANAGER,
                FieldRole.DIAGNOSTIC_SPECIALIST,
                FieldRole.FIELD_REIMBURSEMENT,
                FieldRole.NURSE_EDUCATOR);
        for (int which = 0; which < 1 << roles.size(); which++) {
            var chosen = which;
            var by = roles.stream()
                    .filter(role -> (chosen >> roles.indexOf(role) & 1) == 1)
                    .collect(Collectors.toSet());
            var customers = new ArrayList<>();
            for (var role : StakeholderRole.values()) {
                for (var status : ProductStatus.values()) {
                    customers.add(new CustomerProfile(role, tables.audience(role), status, !by.isEmpty(), by));
                }
            }
            worlds.add(new World(
                    List.of(customers),
                    by.stream().<Object>map(MeetingRole::new).toList()));
        }
        return worlds;
    }

    private static List<World> cares() {
        var products = new ArrayList<>();
        products.add(new ProductProfile(ProductStatus.ON_LABEL, Set.of()));
        for (var trait : ProductTrait.values()) {
            products.add(new ProductProfile(ProductStatus.ON_LABEL, Set.of(trait)));
        }
        return Arrays.stream(StakeholderRole.values())
                .map(role -> world(List.of(), profiles(role, List.of(Control.COMPANY)), products))
                .toList();
    }

    private List<World> prices() {
        var asked = new ArrayList<>();
        for (var code : List.of("US", "JP", "DE")) {
            var market = tables.market(code);
            var markets = market == null ? Set.of(MarketFact.EVERYWHERE) : market.codes();
            for (var currency : List.of("USD", "JPY", "EUR")) {
                for (var unit : PriceUnit.values()) {
                    for (var role : FieldRole.values()) {
                        asked.add(new PriceProfile(role, null, false, Set.of(unit), markets, currency));
                    }
                    for (var channel : Channel.values()) {
                        asked.add(new PriceProfile(null, channel, false, Set.of(unit), markets, currency));
                        asked.add(new PriceProfile(null, channel, true, Set.of(unit), markets, currency));
                    }
                }
            }
        }
        return List.of(new World(List.of(asked), List.copyOf(tables.prices())));
    }

    private List<World> measures() {
        List<Object> policies = List.of(MeasurePolicy.ofDefaults());
        var worlds = new ArrayList<World>();
        var behaviors = new ArrayList<Object>(FactSpace.of(MeasuredBehavior.class));
        worlds.add(new World(List.of(behaviors), List.copyOf(tables.kpiUses())));
        var means = new ArrayList<Object>(FactSpace.of(MeasuredMeans.class));
        worlds.add(new World(List.of(means), List.copyOf(tables.kpiUses())));
        for (var type : List.<Class<? extends Record>>of(
                MeasuredMeans.class, MeasuredPlan.class, TriggerProfile.class, FieldChange.class)) {
            worlds.add(world(policies, FactSpace.of(type)));
        }
        return worlds;
    }

    private List<World> reviews() {
        var worlds = new ArrayList<World>();
        List<Object> policies = List.of(ReviewPolicy.ofDefaults(), PriorityPolicy.ofDefaults());
        for (var type : List.<Class<? extends Record>>of(
                PlanReview.class,
                StakeholderReview.class,
                StepReview.class,
                RateReview.class,
                BehaviorReview.class,
                InterventionReview.class,
                CandidateReview.class,
                BarrierReview.class,
                MeansReview.class,
                CustomerReview.class,
                CareReview.class,
                CoreRoleReview.class,
                MarketReview.class)) {
            worlds.add(world(policies, FactSpace.of(type)));
        }
        worlds.add(world(
                policies,
                List.of(new LawReview("X", null, null), new LawReview("X", null, 1), new LawReview("X", null, 10))));
        var journeys = FactSpace.of(JourneyReview.class);
        worlds.add(new World(List.of(List.copyOf(journeys)), List.copyOf(tables.expectedRoles())));
        for (var role : StakeholderRole.values()) {
            var named = new ArrayList<Object>(tables.expectedRoles());
            named.add(new RoleReview(role));
            worlds.add(new World(List.of(List.copyOf(journeys)), named));
        }
        return worlds;
    }

    private static World world(List<Object> constants, List<?>... dimensions) {
        return new World(
                Arrays.stream(dimensions).<List<Object>>map(List::copyOf).toList(), constants);
    }
}
