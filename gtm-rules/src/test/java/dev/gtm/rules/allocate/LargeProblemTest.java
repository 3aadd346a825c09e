package dev.gtm.rules.allocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.progress.ProgressListener;
import dev.gtm.progress.Work;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LargeProblemTest {

    private static final Problem SHARED = new LargeProblem(1, 40, 5, 4, 8, 0.35).problem(0.3, 0.4);

    @Test
    void fortyInterventionsThatShareStepsAndSegmentsAreProvenWithinHalfAPercent() {
        var found = search(SHARED, 400, 1);
        assertThat(found.bound()).isGreaterThanOrEqualTo(value(found));
        assertThat(gap(found)).isLessThanOrEqualTo(0.005);
    }

    @Test
    void systemsThatFiveInterventionsShareAreProvenWithinHalfAPercent() {
        var found = search(new LargeProblem(1, 40, 5, 4, 8, 0.35).problem(0.3, 0.4, 4), 400, 1);
        assertThat(gap(found)).isLessThanOrEqualTo(0.005);
    }

    @Test
    void twoThousandInterventionsAreProvenWithinATenthOfAPercentAtOnce() {
        var found = search(new LargeProblem(1, 2000, 4, 1, 8, 0.006).problem(0.3, 0.4), 1, 1);
        assertThat(gap(found)).isLessThanOrEqualTo(0.001);
    }

    @Test
    void theSearchEndsWithinTheGapThatIsAskedForAndNotBeforeItHasAPlan() {
        try (var crew = Crew.of(1)) {
            var found = new Search(SHARED, Effort.of(400, 0.01, () -> false), crew).run(null, ProgressListener.none());
            assertThat(found.choice()).isNotNull();
            assertThat(gap(found)).isLessThanOrEqualTo(0.01);
            assertThat(found.parts()).isPositive().isLessThan(400);
        }
    }

    @Test
    void threadsChangeNothing() {
        var one = search(SHARED, 40, 1);
        var three = search(SHARED, 40, 3);
        assertThat(Objects.requireNonNull(three.choice()).options())
                .isEqualTo(Objects.requireNonNull(one.choice()).options());
        assertThat(three.bound()).isEqualTo(one.bound());
        assertThat(three.parts()).isEqualTo(one.parts());
    }

    @Test
    void moreWorkNeverWidensTheGap() {
        assertThat(gap(search(SHARED, 60, 1))).isLessThanOrEqualTo(gap(search(SHARED, 1, 1)));
    }

    @Test
    void aListenerMayEndTheSearch() {
        var enough = new ProgressListener() {
            @Override
            public void progressed(Work work, int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (var crew = Crew.of(1)) {
            var search = new Search(SHARED, Effort.of(10, 0, () -> false), crew);
            assertThatThrownBy(() -> search.run(null, enough)).isInstanceOf(CancellationException.class);
        }
    }

    private static Found search(Problem problem, int parts, int threads) {
        try (var crew = Crew.of(threads)) {
            return new Search(problem, Effort.of(parts, 0, () -> false), crew).run(null, ProgressListener.none());
        }
    }

    private static double value(Found found) {
        return Objects.requireNonNull(found.choice()).value();
    }

    private static double gap(Found found) {
        return (found.bound() - value(found)) / found.bound();
    }
}
