package dev.gtm.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold whatever was planned and observed. */
class RateLearningProperties {

    private static final double CLOSE = 1e-9;

    /** A model, what interventions leave of the gap, and two observations. */
    record Case(LearnedRate prior, double left, double count, double sample, double share, double later) {

        double planned() {
            return prior.rate(left);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        var share = Arbitraries.doubles().between(0, 1).ofScale(3);
        return Combinators.combine(
                        share,
                        share,
                        Arbitraries.oneOf(
                                Arbitraries.just(1.0), Arbitraries.doubles().between(0.02, 1)),
                        Arbitraries.doubles().between(0, 3),
                        share,
                        Arbitraries.doubles().between(1, 500),
                        share,
                        Arbitraries.doubles().between(1, 500))
                .as((a, b, left, kappa, seen, sample, seenLater, later) -> new Case(
                        new LearnedRate("STEP", "SEGMENT", Math.min(a, b), Math.max(a, b), kappa, 20),
                        left,
                        seen * sample,
                        sample,
                        seenLater,
                        later));
    }

    @Property
    void theUpdatedRateLiesBetweenPlannedAndObserved(@ForAll("cases") Case given) {
        var update = RateLearning.learn(given.prior(), given.left(), given.count(), given.sample());
        assertThat(update.updated())
                .isBetween(
                        Math.min(update.planned(), update.observed()) - CLOSE,
                        Math.max(update.planned(), update.observed()) + CLOSE);
    }

    @Property
    void moreSampleMovesItCloserToTheObserved(@ForAll("cases") Case given) {
        var few = RateLearning.learn(given.prior(), given.left(), given.count(), given.sample());
        var many = RateLearning.learn(given.prior(), given.left(), 3 * given.count(), 3 * given.sample());
        assertThat(Math.abs(many.updated() - many.observed()))
                .isLessThanOrEqualTo(Math.abs(few.updated() - few.observed()) + CLOSE);
    }

    @Property
    void theModelGivesTheUpdatedRate(@ForAll("cases") Case given) {
        var update = RateLearning.learn(given.prior(), given.left(), given.count(), given.sample());
        assertThat(update.learned().rate(given.left())).isCloseTo(update.updated(), within(CLOSE));
    }

    @Property
    void oneAfterTheOtherIsBothAtOnce(@ForAll("cases") Case given) {
        double later = given.share() * given.later();
        var first = RateLearning.learn(given.prior(), given.left(), given.count(), given.sample());
        var second = RateLearning.learn(first.learned(), given.left(), later, given.later());
        var both =
                RateLearning.learn(given.prior(), given.left(), given.count() + later, given.sample() + given.later());
        assertThat(second.updated()).isCloseTo(both.updated(), within(CLOSE));
        assertThat(second.learned().strength()).isCloseTo(both.learned().strength(), within(CLOSE));
    }

    @Property
    void whatComesAsPlannedChangesNothing(@ForAll("cases") Case given) {
        var update = RateLearning.learn(given.prior(), given.left(), given.planned() * given.sample(), given.sample());
        assertThat(update.learned().kappa()).isCloseTo(given.prior().kappa(), within(CLOSE));
        assertThat(update.learned().base()).isCloseTo(given.prior().base(), within(CLOSE));
        assertThat(update.learned().ceiling()).isCloseTo(given.prior().ceiling(), within(CLOSE));
        assertThat(update.warning()).isNull();
    }

    @Example
    void aRateAboveItsCeilingRaisesIt() {
        var update = RateLearning.learn(new LearnedRate("S", "G", 0.5, 0.6, 1, 20), 0.5, 380, 400);
        assertThat(update.warning()).isEqualTo(RateWarning.CEILING_TOO_LOW);
        assertThat(update.learned().ceiling())
                .isCloseTo(update.updated() + 0.05 * (1 - update.updated()), within(1e-12));
        assertThat(update.learned().kappa()).isGreaterThan(1);
    }

    @Example
    void aRateBelowItsBaseIsTheBase() {
        var update = RateLearning.learn(new LearnedRate("S", "G", 0.5, 0.6, 1, 20), 0.5, 100, 400);
        assertThat(update.warning()).isEqualTo(RateWarning.BELOW_BASELINE);
        assertThat(update.learned().kappa()).isZero();
        assertThat(update.learned().base()).isEqualTo(update.updated());
    }

    @Example
    void whereNothingActsTheBaseMoves() {
        var update = RateLearning.learn(new LearnedRate("S", "G", 0.5, 0.6, 1, 20), 1, 380, 400);
        assertThat(update.warning()).isNull();
        assertThat(update.learned().base()).isEqualTo(update.updated());
        assertThat(update.learned().ceiling()).isEqualTo(update.updated());
        assertThat(update.learned().kappa()).isEqualTo(1);
    }

    @Example
    void theIntervalIsWilsons() {
        // Newcombe 1998, table I, 81 of 263, for 95 %: 0.2553 to 0.3662; at 90 % narrower around the same middle
        var interval = WilsonInterval.of90(81, 263);
        assertThat(interval.low()).isCloseTo(0.26331, within(5e-4));
        assertThat(interval.high()).isCloseTo(0.35653, within(5e-4));
    }
}
