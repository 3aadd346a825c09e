package dev.gtm.examples.benchmarks;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Where a behavior happens, and what may stop it there. A large brief says the same things of many regions and segments: its
 * behaviors happen in {@value #COUNT} places, each of which has {@value #CAUSES} causes that are typical of it.
 *
 * @param role who shows the behavior
 * @param step at which step of the journey, from 0 to {@value #STEPS} - 1
 * @param causes why it does not happen
 */
record Place(StakeholderRole role, int step, List<BarrierCause> causes) {

    static final int STEPS = 12;

    private static final int COUNT = 60;
    private static final int CAUSES = 12;
    private static final long SEED = 1;
    private static final List<StakeholderRole> ROLES = List.of(StakeholderRole.values());
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Place> ALL = all(new Random(SEED));

    /** One of the places; they are the same in all briefs. */
    static Place any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /** One of its causes. */
    BarrierCause anyCause(Random random) {
        return causes.get(random.nextInt(causes.size()));
    }

    /** The stage of its step. */
    Stage stage() {
        return stage(step);
    }

    /** The stage of a step: the stages in their order, spread over the journey. */
    static Stage stage(int step) {
        return STAGES.get(step * STAGES.size() / STEPS);
    }

    private static List<Place> all(Random random) {
        return Stream.generate(() -> drawn(random)).limit(COUNT).toList();
    }

    private static Place drawn(Random random) {
        var causes = new ArrayList<>(List.of(BarrierCause.values()));
        Collections.shuffle(causes, random);
        return new Place(
                ROLES.get(random.nextInt(ROLES.size())), random.nextInt(STEPS), List.copyOf(causes.subList(0, CAUSES)));
    }
}
