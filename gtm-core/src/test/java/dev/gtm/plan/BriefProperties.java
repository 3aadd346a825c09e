package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Stakeholder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomBriefs.class)
@Domain(DomainContext.Global.class)
class BriefProperties {

    @Property(tries = 300)
    void sorting_twice_is_sorting_once(@ForAll Brief brief) {
        assertThat(brief.sorted().sorted()).isEqualTo(brief.sorted());
    }

    @Property(tries = 300)
    void the_order_of_the_lists_means_nothing(@ForAll Brief brief, @ForAll Random random) {
        assertThat(shuffled(brief, random).sorted()).isEqualTo(brief.sorted());
        assertThat(shuffled(brief, random).sorted()).hasToString(brief.sorted().toString());
    }

    @Property(tries = 300)
    void the_order_of_the_journey_is_kept(@ForAll Brief brief) {
        assertThat(brief.sorted().journey()).isEqualTo(brief.journey());
    }

    @Property(tries = 300)
    void everything_finds_its_place(@ForAll Brief brief) {
        for (var behavior : brief.behaviors()) {
            assertThat(brief.behavior(behavior.id())).isEqualTo(behavior);
            assertThat(brief.actorOf(behavior).id()).isEqualTo(behavior.stakeholder());
            assertThat(brief.stepOf(behavior).id()).isEqualTo(behavior.step());
            assertThat(brief.barriersOf(behavior)).allMatch(b -> b.behavior().equals(behavior.id()));
        }
        assertThat(brief.behaviors().stream()
                        .mapToInt(b -> brief.barriersOf(b).size())
                        .sum())
                .isEqualTo(brief.barriers().size());
    }

    @Property(tries = 100)
    void the_doctors_of_a_group_keep_their_order(@ForAll Brief brief) {
        for (var group : brief.stakeholders()) {
            assertThat(stepsOf(group, brief.sorted())).isEqualTo(stepsOf(group, brief));
        }
    }

    @Property(tries = 100)
    void what_is_built_from_a_brief_is_the_same_brief(@ForAll Brief brief) {
        assertThat(brief.toBuilder().build()).isEqualTo(brief);
        assertThat(brief.interventions())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(brief.triggers())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
    }

    @Property(tries = 50)
    void a_part_put_in_its_own_place_changes_nothing(@ForAll Brief brief) {
        assertThat(brief.segments())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.journey())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.doctorJourney())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.stakeholders())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.behaviors())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.barriers())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.drivers())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.competitors())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.interventions())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.triggers())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
        assertThat(brief.scenarios())
                .allSatisfy(one -> assertThat(brief.with(one)).isEqualTo(brief));
    }

    private static List<DoctorStep> stepsOf(Stakeholder group, Brief brief) {
        return brief.doctorJourney().stream()
                .filter(step -> step.stakeholder().equals(group.id()))
                .toList();
    }

    private static Brief shuffled(Brief brief, Random random) {
        return brief.toBuilder()
                .segments(shuffled(brief.segments(), random))
                .doctorJourney(groupsShuffled(brief, random))
                .stakeholders(shuffled(brief.stakeholders(), random))
                .behaviors(shuffled(brief.behaviors(), random))
                .barriers(shuffled(brief.barriers(), random))
                .drivers(shuffled(brief.drivers(), random))
                .competitors(shuffled(brief.competitors(), random))
                .interventions(shuffled(brief.interventions(), random))
                .triggers(shuffled(brief.triggers(), random))
                .scenarios(shuffled(brief.scenarios(), random))
                .build();
    }

    /** Whole groups change places; the steps of each keep their order. */
    private static List<DoctorStep> groupsShuffled(Brief brief, Random random) {
        return shuffled(brief.stakeholders(), random).stream()
                .flatMap(group -> stepsOf(group, brief).stream())
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
