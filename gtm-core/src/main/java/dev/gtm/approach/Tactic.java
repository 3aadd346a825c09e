package dev.gtm.approach;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.diagnostic.Require;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A need made concrete: who or what reaches whom, and when. Tactics sort by moment.
 *
 * @param delivery personal or not
 * @param role who acts, for a personal tactic; else null
 * @param channel by what, for a non-personal tactic; else null
 * @param moment when
 * @param audience whom it addresses: not always who shows the behavior
 * @param activity what it amounts to in law beyond what channel and role imply, or null
 */
public record Tactic(
        Delivery delivery,
        @Nullable FieldRole role,
        @Nullable Channel channel,
        Moment moment,
        StakeholderRole audience,
        @Nullable Activity activity)
        implements Comparable<Tactic> {

    private static final Comparator<Tactic> ORDER = Comparator.comparing(Tactic::moment)
            .thenComparing(Tactic::delivery)
            .thenComparing(Tactic::means)
            .thenComparing(Tactic::audience)
            .thenComparing(tactic -> String.valueOf(tactic.activity()));

    public Tactic {
        Require.that((delivery == Delivery.PERSONAL) == (role != null), "role", role, "a role if and only if PERSONAL");
        Require.that(
                (delivery == Delivery.NON_PERSONAL) == (channel != null),
                "channel",
                channel,
                "a channel if and only if NON_PERSONAL");
    }

    /** A tactic by a person. */
    public static Tactic personal(FieldRole role, Moment moment, StakeholderRole audience) {
        return new Tactic(Delivery.PERSONAL, role, null, moment, audience, null);
    }

    /** A tactic by a channel. */
    public static Tactic nonPersonal(Channel channel, Moment moment, StakeholderRole audience) {
        return new Tactic(Delivery.NON_PERSONAL, null, channel, moment, audience, null);
    }

    /** The same tactic, as a certain activity in law. */
    public Tactic as(Activity named) {
        return new Tactic(delivery, role, channel, moment, audience, named);
    }

    /** The constant of the role or of the channel. */
    public Enum<?> by() {
        return role != null ? role : channel != null ? channel : delivery;
    }

    private String means() {
        return by().name();
    }

    /** By whom or what, when, towards whom. */
    @Override
    public String toString() {
        return by() + " " + moment + " to " + audience + (activity == null ? "" : " as " + activity);
    }

    @Override
    public int compareTo(Tactic other) {
        return ORDER.compare(this, other);
    }
}
