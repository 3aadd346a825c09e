package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Moment;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Barriers that studies of care describe again and again, each with the answer that the same studies support. The cases
 * are told as they are commonly described, without figures.
 */
class PublishedCasesTest {

    private static final Planner PLANNER = Planner.ofDefaults();

    /** Physicians see blood sugar above target for years and add no insulin: they hesitate, and do not dare. */
    @Test
    void insulinIsStartedLate() {
        var plan = plan("US", StakeholderRole.PHYSICIAN, Stage.DECISION, BarrierCause.CLINICAL_INERTIA);
        assertThat(needs(plan)).containsExactly(Need.PERSUADE, Need.ENABLE);
        assertThat(lead(plan, Need.PERSUADE).delivery()).isEqualTo(Delivery.PERSONAL);
        assertThat(tactics(plan, Need.PERSUADE))
                .as("figures of the own practice")
                .contains(Tactic.nonPersonal(Channel.PORTAL, Moment.AFTER, StakeholderRole.PHYSICIAN));

        var afraid = plan("US", StakeholderRole.PHYSICIAN, Stage.DECISION, BarrierCause.LOW_CONFIDENCE);
        assertThat(needs(afraid)).containsExactly(Need.PERSUADE, Need.EDUCATE, Need.ENABLE);
        assertThat(roles(afraid)).doesNotContain(FieldRole.SALES_REP);
    }

    /** Patients inhale wrongly for years, whatever the leaflet says: a skill, not a lack of knowledge. */
    @Test
    void inhalersAreUsedWrongly() {
        var plan = plan("DE", StakeholderRole.PATIENT, Stage.CONTINUATION, BarrierCause.TECHNIQUE);
        assertThat(needs(plan)).containsExactly(Need.ENABLE);
        assertThat(lead(plan, Need.ENABLE).role()).isEqualTo(FieldRole.NURSE_EDUCATOR);
    }

    /** After a broken hip the surgeon waits for the general practitioner and the other way round; no bone drug is begun. */
    @Test
    void fracturesAreNotFollowedByTreatment() {
        var plan = plan("GB", StakeholderRole.PHYSICIAN, Stage.REFERRAL, BarrierCause.UNCLEAR_RESPONSIBILITY);
        assertThat(needs(plan)).containsExactly(Need.ENABLE, Need.EDUCATE);
        assertThat(lead(plan, Need.ENABLE).audience()).isEqualTo(StakeholderRole.FACILITY_ADMINISTRATOR);
    }

    /** The payer refuses a new lipid drug at first and approves on appeal: the tool first, a person for the hard case. */
    @Test
    void aLipidDrugIsHeldUpByPriorAuthorization() {
        var plan = plan("US", StakeholderRole.PRACTICE_STAFF, Stage.ACCESS, BarrierCause.PRIOR_AUTHORIZATION);
        assertThat(needs(plan)).containsExactly(Need.ENABLE);
        assertThat(lead(plan, Need.ENABLE).channel()).isEqualTo(Channel.DIGITAL_PA_TOOL);
        assertThat(tactics(plan, Need.ENABLE))
                .anyMatch(tactic -> tactic.role() == FieldRole.FIELD_REIMBURSEMENT)
                .anyMatch(tactic -> tactic.audience() == StakeholderRole.PAYER);
    }

    /** Patients with high blood pressure or lipids feel nothing, and stop; a reminder would miss the reason. */
    @Test
    void aSilentDiseaseIsNotTakenSeriously() {
        var plan = plan("US", StakeholderRole.PATIENT, Stage.CONTINUATION, BarrierCause.LOW_PERCEIVED_NEED);
        assertThat(needs(plan)).containsExactly(Need.PERSUADE, Need.EDUCATE);
        assertThat(tactics(plan, Need.EDUCATE))
                .as("the own physician speaks of it")
                .anyMatch(tactic -> tactic.audience() == StakeholderRole.PHYSICIAN);
    }

    /** A biosimilar is as good by all studies, and physicians mistrust who says so: colleagues speak, not a representative. */
    @Test
    void aBiosimilarIsMistrusted() {
        var plan = plan("DE", StakeholderRole.PHYSICIAN, Stage.DECISION, BarrierCause.MISTRUST);
        assertThat(needs(plan)).containsExactly(Need.PERSUADE, Need.EDUCATE);
        assertThat(lead(plan, Need.PERSUADE).channel()).isEqualTo(Channel.PEER_COMMUNITY);
        assertThat(lead(plan, Need.EDUCATE).role()).isEqualTo(FieldRole.MSL);
        assertThat(roles(plan)).doesNotContain(FieldRole.SALES_REP);
    }

    /** Treating dependence on opioids is looked down on; physicians begin once a mentor and peers stand behind them. */
    @Test
    void treatingDependenceCarriesAStigma() {
        var plan = plan("US", StakeholderRole.PHYSICIAN, Stage.INITIATION, BarrierCause.STIGMA);
        assertThat(needs(plan)).containsExactly(Need.PERSUADE, Need.ENABLE);
        assertThat(tactics(plan, Need.PERSUADE)).allMatch(tactic -> tactic.channel() == Channel.PEER_COMMUNITY);
        assertThat(tactics(plan, Need.ENABLE)).anyMatch(tactic -> tactic.channel() == Channel.TELECONSULTATION);
    }

    private static Plan plan(String market, StakeholderRole actor, Stage stage, BarrierCause cause) {
        return PLANNER.plan(Brief.builder("case", market, "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step("STEP", stage, 0.4)
                .stakeholder("WHO", actor)
                .behavior("DOES", "WHO", "STEP", "does it", 0.6)
                .barrier("WHY", "DOES", cause)
                .build());
    }

    private static List<Need> needs(Plan plan) {
        return plan.approach().stream().map(ApproachEntry::need).toList();
    }

    private static List<Tactic> tactics(Plan plan, Need need) {
        return plan.approach().stream()
                .filter(entry -> entry.need() == need)
                .flatMap(entry -> entry.sequence().stream())
                .toList();
    }

    private static Tactic lead(Plan plan, Need need) {
        return plan.approach().stream()
                .filter(entry -> entry.need() == need)
                .map(ApproachEntry::lead)
                .findFirst()
                .orElseThrow();
    }

    private static List<FieldRole> roles(Plan plan) {
        return plan.approach().stream()
                .flatMap(entry -> entry.sequence().stream())
                .map(Tactic::role)
                .toList();
    }
}
