package dev.gtm.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.diagnostic.InvalidValueException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TacticTest {

    private static final Tactic VISIT = Tactic.personal(FieldRole.MSL, Moment.BEFORE, StakeholderRole.PHYSICIAN);
    private static final Tactic MAIL = Tactic.nonPersonal(Channel.EMAIL, Moment.BEFORE, StakeholderRole.PHYSICIAN);
    private static final Tactic PROMPT = Tactic.nonPersonal(Channel.EMR_PROMPT, Moment.AT, StakeholderRole.PHYSICIAN);
    private static final Tactic APP = Tactic.nonPersonal(Channel.PATIENT_APP, Moment.AFTER, StakeholderRole.PATIENT);

    @Test
    void is_somebody_or_something() {
        assertThat(VISIT.by()).isEqualTo(FieldRole.MSL);
        assertThat(MAIL.by()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void is_never_both_and_never_neither() {
        assertThatThrownBy(() -> tactic(Delivery.PERSONAL, null, null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tactic(Delivery.NON_PERSONAL, null, null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tactic(Delivery.PERSONAL, FieldRole.MSL, Channel.EMAIL))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tactic(Delivery.NON_PERSONAL, FieldRole.MSL, Channel.EMAIL))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void sorts_by_moment_and_then_people_first() {
        assertThat(Stream.of(APP, PROMPT, MAIL, VISIT).sorted()).containsExactly(VISIT, MAIL, PROMPT, APP);
    }

    @Test
    void may_be_named_in_law() {
        assertThat(VISIT.as(Activity.SCIENTIFIC_EXCHANGE).activity()).isEqualTo(Activity.SCIENTIFIC_EXCHANGE);
        assertThat(VISIT.as(Activity.SCIENTIFIC_EXCHANGE)).isNotEqualTo(VISIT);
    }

    private static Tactic tactic(Delivery delivery, FieldRole role, Channel channel) {
        return new Tactic(delivery, role, channel, Moment.AT, StakeholderRole.PHYSICIAN, null);
    }
}
