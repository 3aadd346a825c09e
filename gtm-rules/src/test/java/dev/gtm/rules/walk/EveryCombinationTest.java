package dev.gtm.rules.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.rules.RuleBook;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every cause × role × stage × market × status has an answer or a reasoned refusal, lawful and within the guards. */
class EveryCombinationTest {

    private static final Answered ANSWERED = new Answered();
    private static final Lawful LAWFUL = new Lawful();
    private static final Guarded GUARDED = new Guarded();
    private static final LongAdder PLACES = new LongAdder();

    @BeforeAll
    static void walk() {
        Walk.with(RuleBook.standard()).everywhere(journey -> {
            PLACES.add(journey.places().size());
            ANSWERED.look(journey);
            LAWFUL.look(journey);
            GUARDED.look(journey);
        });
    }

    /** The judges are no rubber stamps: without its guards and its tables the book is caught. */
    @Test
    void aBookWithoutItsGuardsIsCaught() {
        assertThat(caught(BarrierCause.EVIDENCE_DOUBT, ProductStatus.PRE_APPROVAL, "compliance.status.persuasion"))
                .isPositive();
        assertThat(caught(BarrierCause.FORGETTING, ProductStatus.ON_LABEL, "compliance.fact.verdict"))
                .isPositive();
        assertThat(caught(BarrierCause.EVIDENCE_DOUBT, ProductStatus.OFF_LABEL, "compliance.status.commercial"))
                .isPositive();
        assertThat(caught(BarrierCause.SUPPLY, ProductStatus.ON_LABEL, "compliance.market.audience"))
                .isPositive();
        assertThat(caught(BarrierCause.PEER_NORM, ProductStatus.ON_LABEL, "tactic.social.only"))
                .isPositive();
        assertThat(caught(BarrierCause.FORGETTING, ProductStatus.ON_LABEL, "need.memory.remind"))
                .isPositive();
        assertThat(caught(BarrierCause.UNKNOWN, ProductStatus.ON_LABEL, "need.honest.unknown"))
                .isPositive();
    }

    private static int caught(BarrierCause cause, ProductStatus status, String without) {
        var answered = new Answered();
        var lawful = new Lawful();
        var guarded = new Guarded();
        Walk.with(RuleBook.standard().without(without)).through("US", status, cause, journey -> {
            answered.look(journey);
            lawful.look(journey);
            guarded.look(journey);
        });
        return answered.complaints().count()
                + lawful.complaints().count()
                + guarded.complaints().count();
    }

    @Test
    void allAreWalkedThrough() {
        long combinations = (long) BarrierCause.values().length
                * StakeholderRole.values().length
                * Walk.STAGES.size()
                * Walk.MARKETS.size()
                * ProductStatus.values().length;
        assertThat(PLACES.sum()).isGreaterThan(combinations);
        assertThat(LAWFUL.tactics()).as("tactics judged").isGreaterThan(combinations / 2);
    }

    @Test
    void eachHasAnAnswerOrAReasonedRefusal() {
        assertThat(ANSWERED.complaints().count())
                .as("%s", ANSWERED.complaints())
                .isZero();
    }

    @Test
    void noTacticIsUnlawfulAndNoneIsRefusedWithoutCause() {
        assertThat(LAWFUL.complaints().count()).as("%s", LAWFUL.complaints()).isZero();
    }

    @Test
    void theGuardsHoldAtEach() {
        assertThat(GUARDED.complaints().count()).as("%s", GUARDED.complaints()).isZero();
    }

    @Test
    void barriersDecideNotTheTitle() {
        assertThat(GUARDED.whereTheTitleDecides()).isZero();
    }
}
