package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.diagnostic.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorJourneyTest {

    private static final DoctorStep KNOWS = DoctorStep.of("KNOWS", "DOC", DoctorStage.AWARE, 0.8);
    private static final DoctorStep SEES = DoctorStep.of("SEES", "DOC", DoctorStage.UNDERSTAND, 0.5);
    private static final DoctorStep WRITES = DoctorStep.of("WRITES", "DOC", DoctorStage.PRESCRIBE, 0.5);

    @Test
    void a_stage_may_have_several_steps_and_may_be_left_out() {
        var again = DoctorStep.of("AGAIN", "DOC", DoctorStage.AWARE, 0.9);

        assertThat(brief(KNOWS, again, WRITES).build().doctorJourney()).containsExactly(KNOWS, again, WRITES);
    }

    @Test
    void a_group_does_not_go_back() {
        assertThat(findings(brief(KNOWS, WRITES, SEES)))
                .extracting(Finding::code, Finding::path, Finding::value, Finding::message)
                .containsExactly(
                        tuple("BACKWARDS", "doctorJourney[2].stage", "UNDERSTAND", "takes PRESCRIBE or a later stage"));
    }

    @Test
    void each_step_back_is_told() {
        assertThat(findings(brief(WRITES, SEES, KNOWS)))
                .extracting(Finding::path)
                .containsExactly("doctorJourney[1].stage", "doctorJourney[2].stage");
    }

    @Test
    void another_group_begins_where_it_likes() {
        var surgeons = DoctorStep.of("LEARN", "SURGEONS", DoctorStage.AWARE, 0.9);

        assertThat(brief(WRITES, surgeons).build().doctorJourney()).containsExactly(WRITES, surgeons);
        assertThat(findings(brief(WRITES, surgeons, SEES)))
                .extracting(Finding::path)
                .containsExactly("doctorJourney[2].stage");
    }

    @Test
    void a_step_belongs_to_a_stakeholder_and_has_an_id_of_its_own() {
        assertThat(findings(brief(KNOWS, DoctorStep.of("KNOWS", "SURGEON", DoctorStage.AWARE, 0.9))))
                .extracting(Finding::code, Finding::path, Finding::value, Finding::suggestion)
                .containsExactlyInAnyOrder(
                        tuple("DUPLICATE_ID", "doctorJourney[1].id", "KNOWS", null),
                        tuple("DANGLING_ID", "doctorJourney[1].stakeholder", "SURGEON", "SURGEONS"));
    }

    private static List<Finding> findings(BriefBuilder builder) {
        return catchThrowableOfType(InvalidBriefException.class, builder::build).findings();
    }

    private static BriefBuilder brief(DoctorStep... steps) {
        var builder = Brief.builder("b", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step("TEST", Stage.TESTING, 0.5)
                .stakeholder("DOC", StakeholderRole.PHYSICIAN)
                .stakeholder("SURGEONS", StakeholderRole.PHYSICIAN);
        for (var step : steps) {
            builder.doctorStep(step);
        }
        return builder;
    }
}
