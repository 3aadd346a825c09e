package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.quantity.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakeholderFocusTest {

    private static final Stakeholder DOCTORS = Stakeholder.of("DOC", StakeholderRole.PHYSICIAN);

    @ParameterizedTest(name = "{1} of {0} are {2}")
    @CsvSource({
        "2400, 0.25, 600",
        "10, 0.3, 3",
        "25, 0.28, 7",
        "10, 0.29, 3",
        "10, 0.21, 3",
        "10, 0.2, 2",
        "7, 0.25, 2",
        "1, 0.2, 1",
        "0, 0.25, 0",
        "3, 1, 3",
        "2147483647, 1, 2147483647"
    })
    void a_top_is_counted_in_whole_people_rounded_up(int all, double top, int people) {
        assertThat(focus(DOCTORS.withCount(all), Share.of(top)).count()).isEqualTo(people);
    }

    @Test
    void nobody_is_counted_where_the_number_is_not_known() {
        assertThat(focus(DOCTORS, Share.of(0.25)).count()).isNull();
    }

    @Test
    void without_a_top_nobody_is_counted() {
        assertThat(focus(DOCTORS.withCount(2400), null).count()).isNull();
    }

    private static StakeholderFocus focus(Stakeholder stakeholder, Share top) {
        return new StakeholderFocus(stakeholder, Focus.TOP_BY_VOLUME, top, null, null, List.of(), List.of());
    }
}
