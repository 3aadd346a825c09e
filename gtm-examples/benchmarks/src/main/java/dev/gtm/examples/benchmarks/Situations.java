package dev.gtm.examples.benchmarks;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The situations that barriers are in. */
final class Situations {

    private static final List<Control> CONTROLS = List.of(Control.values());

    private Situations() {}

    /**
     * The situations of many barriers of one brief, by the roll of dice. Two of the three barriers of a behavior are
     * outweighed by the third; who can remove a barrier follows from its cause, but for one in ten.
     */
    static List<BarrierProfile> drawn(int barriers, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> drawn(random)).limit(barriers).toList();
    }

    /** Every situation there can be. */
    static Stream<BarrierProfile> all() {
        return Stream.of(BarrierCause.values())
                .flatMap(cause -> CONTROLS.stream().flatMap(control -> all(cause, control)));
    }

    private static Stream<BarrierProfile> all(BarrierCause cause, Control control) {
        return Stream.of(StakeholderRole.values())
                .flatMap(role -> Stream.of(Stage.values())
                        .flatMap(stage -> Stream.of(false, true)
                                .map(outweighed -> new BarrierProfile(
                                        cause, cause.component(), control, role, stage, outweighed))));
    }

    private static BarrierProfile drawn(Random random) {
        var place = Place.any(random);
        var cause = place.anyCause(random);
        return new BarrierProfile(
                cause,
                cause.component(),
                random.nextInt(10) == 0 ? CONTROLS.get(random.nextInt(CONTROLS.size())) : usual(cause.component()),
                place.role(),
                place.stage(),
                random.nextInt(RandomBrief.BARRIERS) > 0);
    }

    private static Control usual(ComB component) {
        return switch (component) {
            case SOCIAL_OPPORTUNITY, PHYSICAL_OPPORTUNITY, NONE -> Control.SHARED;
            case PSYCHOLOGICAL_CAPABILITY, PHYSICAL_CAPABILITY, REFLECTIVE_MOTIVATION, AUTOMATIC_MOTIVATION ->
                Control.COMPANY;
        };
    }
}
