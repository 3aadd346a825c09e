package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.plan.Plan;
import dev.gtm.priority.Focus;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.StakeholderFocus;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which part of each stakeholder group the planner concentrates. */
class FocusTest {

    private static final Planner PLANNER = Planner.ofDefaults();
    private static final Brief JP = TestBriefs.read("jp-targeted-oncology");

    // ---- the brief of Japan --------------------------------------------------------------------

    @Test
    void theQuarterOfTheOncologistsWhoSeeMostOfThePatientsComesFirst() {
        var focus = focus(PLANNER.plan(JP), "S1");

        assertThat(focus.focus()).isEqualTo(Focus.TOP_BY_VOLUME);
        assertThat(focus.ofStakeholders()).isEqualTo(Share.of(0.25));
        assertThat(focus.ofPatients()).isEqualTo(Share.of(0.71));
        assertThat(focus.count()).isEqualTo(600);
        assertThat(focus.patients()).isNull();
        assertThat(focus.ceilings()).isEmpty();
        assertThat(focus.reasons()).extracting(Reason::rule).containsExactly("priority.focus.volume");
    }

    @Test
    void inARareDiseaseTheSameOncologistsCountForTheDiagnosis() {
        var rare = JP.toBuilder()
                .product(JP.product().withTraits(ProductTrait.RARE_DISEASE))
                .build();

        var focus = focus(PLANNER.plan(rare), "S1");

        assertThat(focus.focus()).isEqualTo(Focus.DIAGNOSIS_FIRST);
        assertThat(focus.ofStakeholders()).isNull();
        assertThat(focus.ofPatients()).isNull();
        assertThat(focus.count()).isNull();
    }

    @Test
    void everybodyElseOfJapanCountsAsAWhole() {
        assertThat(PLANNER.plan(JP).stakeholders())
                .filteredOn(one -> !one.stakeholder().id().equals("S1"))
                .hasSize(9)
                .allSatisfy(one -> assertThat(one.focus()).isEqualTo(Focus.WHOLE_GROUP));
    }

    @Test
    void anotherBandTakesAnotherTop() {
        var narrow = PLANNER.with(new FocusPolicy(0.05, 0.1, 0));

        assertThat(focus(narrow.plan(JP), "S1").focus()).isEqualTo(Focus.WHOLE_GROUP);
    }

    // ---- gatekeepers ---------------------------------------------------------------------------

    @Test
    void whoSetsCeilingsIsAGatekeeperOfTheirSteps() {
        var brief = brief().stakeholder("PAY", StakeholderRole.PAYER)
                .stakeholder(Stakeholder.of("DOC", StakeholderRole.PHYSICIAN).withConcentration(0.25, 0.7))
                .build();
        var ceilings = List.of("LIST", "PAID");
        var capped = brief.toBuilder()
                .journey(brief.journey().stream()
                        .map(step -> ceilings.contains(step.id()) ? step.withCeilingSetBy("PAY") : step)
                        .toList())
                .build();

        var plan = PLANNER.plan(capped);

        assertThat(focus(plan, "PAY").focus()).isEqualTo(Focus.GATEKEEPER);
        assertThat(focus(plan, "PAY").ceilings())
                .as("in the order of the journey")
                .isEqualTo(ceilings);
        assertThat(focus(plan, "DOC").focus()).isEqualTo(Focus.TOP_BY_VOLUME);
        assertThat(focus(plan, "DOC").ceilings()).isEmpty();
    }

    @Test
    void aCeilingThatNobodySetsMakesNoGatekeeper() {
        var brief = brief().stakeholder("PAY", StakeholderRole.PAYER).build();
        var capped = brief.with(brief.journey().get(0).withCeilingSetBy("biology"));

        assertThat(focus(PLANNER.plan(capped), "PAY").focus()).isEqualTo(Focus.WHOLE_GROUP);
    }

    @Test
    void whoIsExcusedKeepsNoGate() {
        var brief = brief().stakeholder(
                        Stakeholder.of("PAY", StakeholderRole.PAYER).withNotRelevant("everything is paid"))
                .build();
        var capped = brief.with(brief.journey().get(0).withCeilingSetBy("PAY"));

        var focus = focus(PLANNER.plan(capped), "PAY");

        assertThat(focus.focus()).isEqualTo(Focus.NOT_RELEVANT);
        assertThat(focus.ceilings()).isEmpty();
        assertThat(focus.reasons())
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.facts()).anyMatch(fact -> fact.contains("not relevant: everything is paid")));
    }

    // ---- volume --------------------------------------------------------------------------------

    @ParameterizedTest(name = "the top {1} of {0} are {2}")
    @CsvSource({"2400, 0.25, 600", "10, 0.3, 3", "25, 0.28, 7", "10, 0.25, 3", "7, 0.2, 2", "1, 0.2, 1", "0, 0.2, 0"})
    void aTopIsWholePeopleRoundedUp(int all, double top, int people) {
        var doctors =
                Stakeholder.of("DOC", StakeholderRole.PHYSICIAN).withCount(all).withConcentration(top, 0.7);

        assertThat(focus(PLANNER.plan(brief().stakeholder(doctors).build()), "DOC")
                        .count())
                .isEqualTo(people);
    }

    @Test
    void ofSeveralTopsInsideTheBandTheSmallestIsTaken() {
        var doctors = Stakeholder.of("DOC", StakeholderRole.PHYSICIAN)
                .withConcentration(0.3, 0.8)
                .withConcentration(0.1, 0.4)
                .withConcentration(0.2, 0.66)
                .withConcentration(0.5, 0.9);

        var focus = focus(PLANNER.plan(brief().stakeholder(doctors).build()), "DOC");

        assertThat(focus.ofStakeholders()).isEqualTo(Share.of(0.2));
        assertThat(focus.ofPatients()).isEqualTo(Share.of(0.66));
        assertThat(focus.reasons()).hasSize(1);
    }

    // ---- patients ------------------------------------------------------------------------------

    @Test
    void thePatientsWhoMayChangeAreCountedWhereSomebodySaidIt() {
        var brief = Brief.builder("b", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment(Segment.of("A", 1000).withLikelyToChange(0.3))
                .segment(Segment.of("B", 500).withLikelyToChange(0.1))
                .segment("C", 7000)
                .step("START", Stage.INITIATION, 0.5)
                .stakeholder("PAT", StakeholderRole.PATIENT)
                .stakeholder("KIN", StakeholderRole.CAREGIVER)
                .build();

        var plan = PLANNER.plan(brief);

        assertThat(focus(plan, "PAT").focus()).isEqualTo(Focus.LIKELY_TO_CHANGE);
        assertThat(focus(plan, "PAT").patients()).isCloseTo(350, within(1e-9));
        assertThat(focus(plan, "KIN").focus()).isEqualTo(Focus.WHOLE_GROUP);
        assertThat(focus(plan, "KIN").patients()).isNull();
    }

    // ---- every combination ---------------------------------------------------------------------

    /**
     * A group as the rules see it.
     *
     * @param top the share of its one point of concentration; null without one
     */
    private record Group(
            StakeholderRole role,
            boolean relevant,
            boolean setsCeiling,
            @Nullable Double top) {

        Stakeholder stakeholder() {
            var group = Stakeholder.of(id(), role);
            group = relevant ? group : group.withNotRelevant("another story");
            return top == null ? group : group.withConcentration(top, 0.7);
        }

        String id() {
            return role + "-" + relevant + "-" + setsCeiling + "-" + top;
        }

        Focus expected(boolean rare, boolean changeIsKnown) {
            if (!relevant) {
                return Focus.NOT_RELEVANT;
            }
            if (setsCeiling) {
                return Focus.GATEKEEPER;
            }
            if (rare && role.isDoctor()) {
                return Focus.DIAGNOSIS_FIRST;
            }
            if (!rare && !role.isPatientSide() && top != null && top >= 0.2 && top <= 0.3) {
                return Focus.TOP_BY_VOLUME;
            }
            return role == StakeholderRole.PATIENT && changeIsKnown ? Focus.LIKELY_TO_CHANGE : Focus.WHOLE_GROUP;
        }
    }

    @ParameterizedTest(name = "rare {0}, change known {1}")
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void everyGroupThatCanBeGetsItsFocusByARule(boolean rare, boolean changeIsKnown) {
        var groups = groups();
        var builder = Brief.builder("all", "US", "USD")
                .product(Product.of("Drug", ProductStatus.ON_LABEL)
                        .withTraits(rare ? new ProductTrait[] {ProductTrait.RARE_DISEASE} : new ProductTrait[0]))
                .segment(changeIsKnown ? Segment.of("A", 1000).withLikelyToChange(0.3) : Segment.of("A", 1000))
                .step("START", Stage.INITIATION, 0.5);
        for (var group : groups) {
            builder.stakeholder(group.stakeholder());
            if (group.setsCeiling()) {
                builder.step("BY " + group.id(), Stage.INITIATION, 0.5);
            }
        }
        var brief = builder.build();
        var capped = brief.toBuilder()
                .journey(brief.journey().stream()
                        .map(step -> step.id().startsWith("BY ")
                                ? step.withCeilingSetBy(step.id().substring(3))
                                : step)
                        .toList())
                .build();

        var plan = PLANNER.plan(capped);

        assertThat(plan.stakeholders())
                .extracting(one -> one.stakeholder().id())
                .containsExactlyInAnyOrderElementsOf(
                        groups.stream().map(Group::id).toList());
        assertThat(groups).allSatisfy(group -> {
            var focus = focus(plan, group.id());
            assertThat(focus.focus()).isEqualTo(group.expected(rare, changeIsKnown));
            assertThat(focus.reasons())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.rule()).startsWith("priority.focus."));
        });
    }

    private static List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var role : StakeholderRole.values()) {
            for (boolean relevant : new boolean[] {true, false}) {
                for (boolean setsCeiling : new boolean[] {true, false}) {
                    for (Double top : new Double[] {null, 0.1, 0.2, 0.25, 0.3, 0.5}) {
                        groups.add(new Group(role, relevant, setsCeiling, top));
                    }
                }
            }
        }
        return groups;
    }

    private static BriefBuilder brief() {
        return Brief.builder("b", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step("LIST", Stage.ACCESS, 0.5)
                .step("PAID", Stage.ACCESS, 0.5)
                .step("START", Stage.INITIATION, 0.5);
    }

    private static StakeholderFocus focus(Plan plan, String stakeholder) {
        return plan.stakeholders().stream()
                .filter(one -> one.stakeholder().id().equals(stakeholder))
                .findFirst()
                .orElseThrow();
    }
}
