package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionBuilder;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.quantity.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the review says of the means of a plan, for a brief that earns it and for one that does not. */
class ApproachReviewTest {

    private static final Planner PLANNER = Planner.ofDefaults();

    @Test
    void aSingleWebLectureIsAPointAndOneWay() {
        var lecture = by("W", Channel.WEBINAR, Need.EDUCATE, "START").build();
        assertThat(codes(brief().intervention(lecture), "W")).contains(WarningCode.POINT, WarningCode.ONE_WAY);
    }

    @Test
    void aLectureWithPeersAroundItIsNeither() {
        var lecture = by("W", Channel.WEBINAR, Need.EDUCATE, "START").build();
        var peers = by("P", Channel.PEER_COMMUNITY, Need.PERSUADE, "START").build();
        assertThat(codes(brief().intervention(lecture).intervention(peers), "W"))
                .doesNotContain(WarningCode.POINT, WarningCode.ONE_WAY);
    }

    @Test
    void aMaskedCandidateIsNoCompany() {
        var lecture = by("W", Channel.WEBINAR, Need.EDUCATE, "START").build();
        var masked = by("F", Channel.FACILITY, Need.ENABLE, "START").build();
        assertThat(codes(brief().intervention(lecture).intervention(masked), "W"))
                .contains(WarningCode.POINT);
    }

    @Test
    void aLiaisonWithAGoalOfPersuasionIsToldEvenThoughItIsForbidden() {
        var liaison = by("M", FieldRole.MSL, Need.PERSUADE, "START").build();
        assertThat(codes(brief().intervention(liaison), "M")).contains(WarningCode.MSL_SALES_GOAL);
    }

    @Test
    void aReminderWhereNobodyForgets() {
        var mail = by("E", Channel.EMAIL, Need.REMIND, "START").build();
        assertThat(codes(brief().intervention(mail), "E")).contains(WarningCode.REMINDER_WITHOUT_ABILITY);
        var forgetful = brief().barrier("FORGETS", "START", BarrierCause.FORGETTING);
        assertThat(codes(forgetful.intervention(mail), "E")).doesNotContain(WarningCode.REMINDER_WITHOUT_ABILITY);
    }

    @Test
    void argumentAtTheDecisionWhileMostPatientsAreNotFound() {
        var visits = by("R", FieldRole.SALES_REP, Need.PERSUADE, "START").build();
        assertThat(codes(brief().intervention(visits), "R")).contains(WarningCode.VOICE_BEFORE_DIAGNOSIS);
        var alsoEarlier = visits.toBuilder().effect("TEST", 0.2).build();
        assertThat(codes(brief().intervention(alsoEarlier), "R")).doesNotContain(WarningCode.VOICE_BEFORE_DIAGNOSIS);
    }

    private static BriefBuilder brief() {
        return Brief.builder("review", "US", "USD")
                .product("Drug R", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step("TEST", Stage.TESTING, 0.3)
                .step("START", Stage.INITIATION, 0.8)
                .stakeholder("DOC", StakeholderRole.PHYSICIAN)
                .behavior("START", "DOC", "START", "starts treatment", 0.95);
    }

    private static InterventionBuilder by(String id, Channel channel, Need need, String behavior) {
        return candidate(id, need, behavior).by(channel);
    }

    private static InterventionBuilder by(String id, FieldRole role, Need need, String behavior) {
        return candidate(id, need, behavior).by(role);
    }

    private static InterventionBuilder candidate(String id, Need need, String behavior) {
        return Intervention.builder(id)
                .behaviors(behavior)
                .needs(need)
                .unit("unit", Money.of(1000, "USD"))
                .levels(0, 1)
                .hill(1, 1)
                .effect("START", 0.3);
    }

    private static List<WarningCode> codes(BriefBuilder brief, String subject) {
        return PLANNER.plan(brief.build()).warnings().stream()
                .filter(warning -> warning.subject().equals(subject))
                .map(Warning::code)
                .toList();
    }
}
