package dev.gtm.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Range;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExpectedEffectTest {

    private static final Tactic WEBINAR = Tactic.nonPersonal(Channel.WEBINAR, Moment.BEFORE, StakeholderRole.PHYSICIAN);

    private static final EffectSize MEETINGS = size(6, new Range(1.8, 15.9));

    @Test
    void what_is_left_is_enough() {
        var effect = ExpectedEffect.of(WEBINAR, MEETINGS, 40, List.of());
        assertThat(effect.size()).isEqualTo(MEETINGS);
        assertThat(effect.capped()).isFalse();
    }

    @Test
    void ten_points_are_left() {
        var effect = ExpectedEffect.of(WEBINAR, MEETINGS, 10, List.of());
        assertThat(effect.size()).isEqualTo(size(6, new Range(1.8, 10)));
        assertThat(effect.capped()).isTrue();
    }

    @Test
    void nothing_is_left() {
        var effect = ExpectedEffect.of(WEBINAR, MEETINGS, 0, List.of());
        assertThat(effect.size()).isEqualTo(size(0, new Range(0, 0)));
        assertThat(effect.capped()).isTrue();
    }

    @Test
    void one_number_is_its_own_upper_end() {
        assertThat(size(17.8, null).upper()).isEqualTo(17.8);
        assertThat(size(17.8, null).cappedAt(12).upper()).isEqualTo(12);
        assertThat(MEETINGS.upper()).isEqualTo(15.9);
    }

    @Property
    void a_cap_is_never_passed_and_never_adds(
            @ForAll @DoubleRange(min = 0, max = 100) double left,
            @ForAll @DoubleRange(min = -10, max = 30) double low,
            @ForAll @DoubleRange(min = 0, max = 30) double width) {
        var measured = size(low + width / 2, new Range(low, low + width));
        var capped = measured.cappedAt(left);
        assertThat(capped.upper()).isLessThanOrEqualTo(left).isLessThanOrEqualTo(measured.upper());
        assertThat(capped.mid()).isLessThanOrEqualTo(left).isLessThanOrEqualTo(measured.mid());
        assertThat(capped.cappedAt(left)).isEqualTo(capped);
    }

    @Test
    void points_are_at_most_a_hundred() {
        assertThatThrownBy(() -> size(101, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("mid");
        assertThatThrownBy(() -> MEETINGS.cappedAt(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("left");
    }

    @Test
    void an_entry_takes_one_effect_for_each_tactic_or_none() {
        var entry = new ApproachEntry(
                "B/X/EDUCATE",
                "B",
                "X",
                Need.EDUCATE,
                1,
                WEBINAR,
                List.of(WEBINAR),
                List.of(),
                Reinforcement.none(),
                List.of(),
                null,
                null,
                List.of());
        assertThat(entry.leadEffect()).isEmpty();
        var unknown = ExpectedEffect.unknown(WEBINAR, List.of());
        assertThat(entry.expecting(List.of(unknown)).leadEffect()).contains(unknown);
        assertThatThrownBy(() -> entry.expecting(List.of(unknown, unknown)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("effects");
    }

    private static EffectSize size(double mid, Range range) {
        return new EffectSize(
                Sentence.untranslated("educational meetings"),
                mid,
                range,
                Certainty.MODERATE,
                2009,
                "Forsetlund et al.",
                null,
                false);
    }
}
