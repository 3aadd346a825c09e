package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.UnitPrice;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.SizingStatus;
import dev.gtm.io.PlanReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in where a brief gives no price, and what is said where nothing does. */
class PriceTest {

    /** Its prices of A2 (MSL) and A3 (MR) are those of the catalogue; nobody has a price of A1's role in Japan. */
    private static final Brief JAPAN = TestBriefs.read("jp-targeted-oncology");

    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));

    // ---- candidates ----------------------------------------------------------------------------

    @Test
    void aPriceOfTheCatalogueIsAsGoodAsTheSameOneWrittenOut() {
        var assumed = PLANNER.plan(unpriced("A2", "A3"));
        assertThat(assumed.investment()).isEqualTo(PLANNER.plan(JAPAN).investment());
        assertThat(assumed.investment().status()).isEqualTo(SizingStatus.OPTIMAL);
    }

    @Test
    void whatIsAssumedIsSaidWithItsRangeAndSource() {
        var plan = PLANNER.plan(unpriced("A2"));
        var answer = answer(plan, "A2");
        var price = Objects.requireNonNull(answer.price());
        assertThat(answer.outcome()).isEqualTo(InterventionOutcome.FUNDED);
        assertThat(price.base()).isEqualTo(Money.of(22_000_000, "JPY"));
        assertThat(price.low()).isEqualTo(Money.of(18_000_000, "JPY"));
        assertThat(price.high()).isEqualTo(Money.of(28_000_000, "JPY"));
        assertThat(price.recalled()).isTrue();
        assertThat(answer.reasons().get(answer.reasons().size() - 1)).satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("price.catalogue.role");
            assertThat(reason.because().en()).contains("22,000,000 JPY per FTE a year (18,000,000 to 28,000,000)");
            assertThat(reason.because().ja()).contains("年間約 22,000,000 JPY（18,000,000～28,000,000）");
            assertThat(reason.source().en()).contains("economics.csv EC13 [assumption, from memory]");
            assertThat(reason.facts()).anyMatch(fact -> fact.contains("price_uses.csv PU08"));
        });
        assertThat(prices(plan))
                .extracting(Warning::code, Warning::subject)
                .containsExactly(tuple(WarningCode.PRICE_ASSUMED, "A2"));
        assertThat(prices(plan).get(0).text().en())
                .isEqualTo(
                        "The brief gives no price, so about 22,000,000 JPY per FTE a year (18,000,000 to 28,000,000) is"
                                + " assumed, from memory; write unitCost if you know better.");
    }

    @Test
    void theJsonSaysWhatThePlanCountsWith() {
        var json = PlanWriter.ofDefaults().toJson(PLANNER.plan(unpriced("A2")));
        assertThat(json)
                .containsOnlyOnce("\"priceAssumed\" : true")
                .containsPattern(
                        "\"unitCost\" : 22000000,\\s+\"priceRange\" : \\{\\s+\"low\" : 18000000,\\s+\"high\" : 28000000")
                .containsPattern("\"unitCost\" : 6000000,\\s+\"priceRange\" : null,\\s+\"priceAssumed\" : false");
        assertThat(PlanWriter.ofDefaults()
                        .toJson(PLANNER.plan(brief("US", "USD").build())))
                .containsPattern(
                        "\"price\" : \\{\\s+\"unit\" : \"FTE\",\\s+\"low\" : 230000,\\s+\"base\" : 280000,\\s+"
                                + "\"high\" : 340000,\\s+\"currency\" : \"USD\",\\s+\"assumed\" : true,\\s+\"source\" : \"economics.csv EC11");
    }

    @Test
    void aPriceOfTheBriefIsNobodysAssumption() {
        var plan = PLANNER.plan(JAPAN);
        assertThat(plan.interventions()).extracting(InterventionAnswer::price).containsOnlyNulls();
        assertThat(prices(plan)).isEmpty();
    }

    @Test
    void withoutAnyPriceItIsNotSizedAndThePlanSaysWhatIsMissing() {
        var plan = PLANNER.plan(unpriced("A1"));
        var answer = answer(plan, "A1");
        assertThat(answer.outcome()).isEqualTo(InterventionOutcome.NOT_SIZED);
        assertThat(answer.reasons().get(0).rule()).isEqualTo("price.unknown");
        assertThat(answer.reasons().get(0).because().en())
                .isEqualTo("No price, so it is not sized: the brief gives none, and the catalogue has none for"
                        + " DIAGNOSTIC_SPECIALIST by FTE in JP in JPY. Maybe add unitCost.");
        assertThat(prices(plan))
                .extracting(Warning::code, Warning::subject)
                .containsExactly(tuple(WarningCode.NO_PRICE, "A1"));
        assertThat(plan.investment()).isEqualTo(PLANNER.plan(without("A1")).investment());
    }

    @Test
    void aFloorOnWhatNobodyCanPriceCannotBeMet() {
        var plan = PLANNER.plan(unpriced("A1").toBuilder()
                .limits(JAPAN.limits().withFloor("A1", 2))
                .build());
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.INFEASIBLE);
        assertThat(plan.investment().clashes())
                .extracting(LimitNote::kind, LimitNote::subject)
                .containsExactly(tuple(LimitKind.PRICE, "A1"));
        assertThat(prices(plan)).hasSize(1);
    }

    @Test
    void nothingIsSizedWhereNobodyKnowsAnyPrice() {
        var plan = PLANNER.plan(
                brief("DE", "EUR").intervention(people(FieldRole.MSL, "FTE")).build());
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.NOT_SIZED);
        assertThat(prices(plan)).extracting(Warning::code).containsExactly(WarningCode.NO_PRICE);
    }

    @Test
    void whatTheMaskKeepsOutNeedsNoPrice() {
        var plan = PLANNER.plan(unpriced("A11", "A12"));
        assertThat(answer(plan, "A12").outcome()).isEqualTo(InterventionOutcome.EXCLUDED);
        assertThat(answer(plan, "A12").price()).isNull();
        assertThat(prices(plan)).isEmpty();
    }

    @Test
    void beforeApprovalWhatIsLawfulFromThenOnIsPriced() {
        var brief = unpriced("A3");
        var plan = PLANNER.plan(brief.toBuilder()
                .product(brief.product().withStatus(ProductStatus.PRE_APPROVAL))
                .build());
        assertThat(answer(plan, "A3").outcome()).isEqualTo(InterventionOutcome.FUNDED);
        assertThat(answer(plan, "A3").price()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SALES_REP, 320000",
        "MSL, 320000",
        "FIELD_REIMBURSEMENT, 270000",
        "NURSE_EDUCATOR, 210000",
        "NATIONAL_ACCOUNT_MANAGER, 400000",
        "DIAGNOSTIC_SPECIALIST, 280000"
    })
    void everyFieldRoleHasAPriceInTheUnitedStates(FieldRole role, long dollars) {
        assertThat(Objects.requireNonNull(priceIn("US", "USD", people(role, "FTE")))
                        .base())
                .isEqualTo(Money.of(dollars, "USD"));
    }

    @ParameterizedTest
    @CsvSource({"US, JPY", "US, EUR", "JP, USD", "GB, USD", "DE, EUR", "NZ, USD"})
    void noPriceIsConvertedOrCarriedToAnotherMarket(String market, String currency) {
        assertThat(priceIn(market, currency, people(FieldRole.MSL, "FTE"))).isNull();
    }

    @Test
    void contactsAreCountedAsTheCatalogueCountsThem() {
        var visit = Objects.requireNonNull(priceIn("US", "USD", people(FieldRole.SALES_REP, "call")));
        assertThat(visit.base()).isEqualTo(Money.of(285, "USD"));
        assertThat(visit.low()).as("the source gives no range").isNull();
        assertThat(visit.recalled()).isFalse();
        assertThat(priceIn("US", "USD", people(FieldRole.SALES_REP, "email")))
                .extracting(UnitPrice::base)
                .isEqualTo(Money.of(8, "USD"));
        assertThat(priceIn("JP", "JPY", people(FieldRole.SALES_REP, "detail")))
                .extracting(UnitPrice::base)
                .isEqualTo(Money.of(10_000, "JPY"));
        assertThat(priceIn("US", "USD", channel(Channel.EMAIL, "email", "DOC")))
                .extracting(UnitPrice::base)
                .isEqualTo(new Money(new BigDecimal("1.5"), Currency.getInstance("USD")));
        assertThat(priceIn("US", "USD", channel(Channel.WEBINAR, "attendee", null)))
                .extracting(UnitPrice::base)
                .isEqualTo(Money.of(180, "USD"));
    }

    @Test
    void aContactWithPatientsIsAnotherContact() {
        assertThat(priceIn("US", "USD", channel(Channel.EMAIL, "email", "PATIENTS")))
                .isNull();
        assertThat(priceIn("US", "USD", channel(Channel.EMAIL, "email", Intervention.PUBLIC)))
                .isNull();
        assertThat(priceIn("US", "USD", channel(Channel.TEXT_MESSAGE, "message", "PATIENTS")))
                .isNotNull();
        assertThat(priceIn("US", "USD", channel(Channel.WEBINAR, "email", null)))
                .as("a webinar is not counted in mails")
                .isNull();
    }

    @Test
    void aPriceIsARuleThatCanBeSwitchedOff() {
        var without = Planner.of(RuleBook.standard().without("price.catalogue.role"))
                .with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
        assertThat(prices(without.plan(unpriced("A2"))))
                .extracting(Warning::code)
                .containsExactly(WarningCode.NO_PRICE);
    }

    // ---- tactics -------------------------------------------------------------------------------

    @Test
    void aTacticThatNoCandidateSupportsShowsWhatItWouldCost() {
        var entry = entry(PLANNER.plan(brief("US", "USD").build()));
        assertThat(Objects.requireNonNull(entry.lead()).role()).isEqualTo(FieldRole.DIAGNOSTIC_SPECIALIST);
        assertThat(Objects.requireNonNull(entry.price()).perUnit().en())
                .isEqualTo("about 280,000 USD per FTE a year (230,000 to 340,000)");
        assertThat(entry(PLANNER.plan(brief("JP", "JPY").build())).price()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldRole.class,
            names = {"MSL", "MARKETING"})
    void aCandidateThatBringsAPriceSilencesTheOneOfTheTactic(FieldRole role) {
        var entry = entry(PLANNER.plan(
                brief("US", "USD").intervention(people(role, "FTE")).build()));
        assertThat(entry.interventions()).containsExactly("I");
        assertThat(entry.price() == null).as("the catalogue prices %s", role).isEqualTo(role == FieldRole.MSL);
    }

    // ---- elsewhere -----------------------------------------------------------------------------

    @Test
    void withoutSizingNoPriceIsLookedUpOrMissed() {
        var off = Planner.ofDefaults().with(SizingPolicy.off());
        var plan = off.plan(unpriced("A1", "A2"));
        assertThat(plan.interventions()).extracting(InterventionAnswer::price).containsOnlyNulls();
        assertThat(prices(plan)).isEmpty();
        assertThat(entry(off.plan(brief("US", "USD").build())).price()).isNull();
        assertThat(PlanWriter.ofDefaults().toJson(plan)).doesNotContain("\"priceAssumed\" : true");
    }

    @Test
    void aScenarioChangesThePriceThatIsAssumed() {
        var dearer = Scenario.of("DEARER", new ScenarioChange.OfIntervention("A2", false, 2));
        var assumed = PLANNER.scenarios(PLANNER.plan(unpriced("A2").with(dearer)), ProgressListener.none());
        var written = PLANNER.scenarios(PLANNER.plan(JAPAN.with(dearer)), ProgressListener.none());
        assertThat(assumed.outcomes()).isEqualTo(written.outcomes());
        var unknown = Scenario.of("UNKNOWN", new ScenarioChange.OfIntervention("A1", false, 2));
        assertThat(PLANNER.scenarios(PLANNER.plan(unpriced("A1").with(unknown)), ProgressListener.none())
                        .outcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.levels()).doesNotContainKey("A1"));
    }

    @Test
    void aPlanWithoutSomePricesIsWrittenAndReadBack() {
        var brief = unpriced("A1", "A2");
        var plan = PLANNER.plan(brief);
        var written = PlanWriter.ofDefaults().toJson(plan);
        var before = PlanReader.ofDefaults().read("plan.json", written);
        var adapted = PLANNER.adapt(brief, before, Observations.none(), ProgressListener.none());
        assertThat(PlanWriter.ofDefaults().toJson(adapted.plan())).isEqualTo(written);
    }

    // ---- briefs --------------------------------------------------------------------------------

    private static Brief unpriced(String... ids) {
        return JAPAN.toBuilder()
                .interventions(JAPAN.interventions().stream()
                        .map(one -> Set.of(ids).contains(one.id())
                                ? one.toBuilder().unit(one.unit()).build()
                                : one)
                        .toList())
                .build();
    }

    private static Brief without(String id) {
        return JAPAN.toBuilder()
                .interventions(JAPAN.interventions().stream()
                        .filter(one -> !one.id().equals(id))
                        .toList())
                .build();
    }

    /** The laboratory takes too long, which calls for the diagnostic specialist. */
    private static BriefBuilder brief(String market, String currency) {
        return Brief.builder("prices", market, currency)
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step("TEST", Stage.TESTING, 0.5)
                .step("START", Stage.INITIATION, 0.7)
                .stakeholder("DOC", StakeholderRole.PHYSICIAN)
                .stakeholder("PATIENTS", StakeholderRole.PATIENT)
                .behavior("ORDER", "DOC", "TEST", "orders the panel", 0.75)
                .barrier("SLOW", "ORDER", BarrierCause.TURNAROUND_TIME);
    }

    private static Intervention people(FieldRole role, String unit) {
        return Intervention.builder("I")
                .behaviors("ORDER")
                .needs(Need.ENABLE)
                .by(role)
                .unit(unit)
                .levels(0, 2)
                .hill(1, 1)
                .effect("TEST", 0.5)
                .build();
    }

    private static Intervention channel(Channel channel, String unit, String audience) {
        var builder = people(FieldRole.MSL, unit).toBuilder().by(channel);
        return audience == null ? builder.build() : builder.audience(audience).build();
    }

    private static UnitPrice priceIn(String market, String currency, Intervention candidate) {
        var plan = PLANNER.plan(brief(market, currency).intervention(candidate).build());
        assertThat(prices(plan)).as("its price is assumed or missed").hasSize(1);
        return answer(plan, "I").price();
    }

    private static ApproachEntry entry(Plan plan) {
        return plan.approach().get(0);
    }

    private static InterventionAnswer answer(Plan plan, String id) {
        return plan.interventions().stream()
                .filter(one -> one.intervention().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Warning> prices(Plan plan) {
        return plan.warnings().stream()
                .filter(warning ->
                        warning.code() == WarningCode.PRICE_ASSUMED || warning.code() == WarningCode.NO_PRICE)
                .toList();
    }
}
