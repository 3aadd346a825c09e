package dev.gtm.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InterventionBuilderTest {

    private static final Money PRICE = new Money(BigDecimal.valueOf(200_000), Currency.getInstance("USD"));
    private static final Evidence CLAIMS = Evidence.of(EvidenceKind.CLAIMS, "claims");

    @Test
    void every_field_has_its_way_in() {
        var built = Intervention.builder("VISIT")
                .label("diagnostic specialist")
                .behaviors("ORDER", "ANSWER")
                .needs(Need.ENABLE, Need.EDUCATE)
                .by(FieldRole.DIAGNOSTIC_SPECIALIST)
                .activity(Activity.VISIT)
                .audience("DOC")
                .unit("FTE", PRICE)
                .levels(0, 1, 4)
                .hill(2, 1.5)
                .effect("TEST", 0.5, "NORTH")
                .effect("START", 0.1)
                .requires("crm")
                .leadMonths(4)
                .evidence(CLAIMS)
                .build();

        assertThat(built)
                .isEqualTo(new Intervention(
                        "VISIT",
                        "diagnostic specialist",
                        Set.of("ORDER", "ANSWER"),
                        Set.of(Need.ENABLE, Need.EDUCATE),
                        Delivery.PERSONAL,
                        FieldRole.DIAGNOSTIC_SPECIALIST,
                        null,
                        Activity.VISIT,
                        "DOC",
                        "FTE",
                        PRICE,
                        List.of(0, 1, 4),
                        new ResponseCurve(Curve.HILL, 2, 1.5),
                        List.of(
                                new StepEffect("TEST", Set.of("NORTH"), Share.of(0.5)),
                                new StepEffect("START", Set.of(), Share.of(0.1))),
                        Set.of("crm"),
                        4,
                        CLAIMS));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of(
                        "delivery",
                        empty().behaviors("B")
                                .needs(Need.REMIND)
                                .levels(0)
                                .unit("wave", PRICE)
                                .hill(1, 1)),
                Arguments.of(
                        "unitCost",
                        empty().behaviors("B")
                                .needs(Need.REMIND)
                                .levels(0)
                                .by(Channel.EMAIL)
                                .hill(1, 1)),
                Arguments.of(
                        "response",
                        empty().behaviors("B")
                                .needs(Need.REMIND)
                                .levels(0)
                                .by(Channel.EMAIL)
                                .unit("wave", PRICE)),
                Arguments.of("behaviors", mail().behaviors()),
                Arguments.of("needs", mail().needs()),
                Arguments.of("levels", mail().levels()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missing")
    void what_is_missing_is_told_by_its_name(String field, InterventionBuilder builder) {
        var refused = catchThrowableOfType(InvalidValueException.class, builder::build);

        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    void a_channel_works_without_people() {
        var visit = mail().by(FieldRole.MSL).build();

        var post = visit.toBuilder().by(Channel.EMAIL).build();

        assertThat(visit.role()).isEqualTo(FieldRole.MSL);
        assertThat(post.delivery()).isEqualTo(Delivery.NON_PERSONAL);
        assertThat(post.role()).as("nobody acts any more").isNull();
    }

    @Test
    void people_may_use_a_channel() {
        var online = mail().by(Channel.WEBINAR).by(FieldRole.MSL).build();

        assertThat(online.delivery()).isEqualTo(Delivery.PERSONAL);
        assertThat(online.role()).isEqualTo(FieldRole.MSL);
        assertThat(online.channel()).isEqualTo(Channel.WEBINAR);
        assertThat(online.toBuilder().build()).isEqualTo(online);
    }

    @Test
    void another_candidate_leaves_the_first_alone() {
        var mail = mail().build();

        var broader = mail.toBuilder().effect("START", 0.2).build();

        assertThat(mail.effects()).hasSize(1);
        assertThat(broader.effects()).extracting(StepEffect::step).containsExactly("TEST", "START");
    }

    private static InterventionBuilder empty() {
        return Intervention.builder("MAIL");
    }

    private static InterventionBuilder mail() {
        return empty().behaviors("B")
                .needs(Need.REMIND)
                .by(Channel.EMAIL)
                .unit("wave", PRICE)
                .levels(0, 1)
                .hill(1, 1)
                .effect("TEST", 0.1);
    }
}
