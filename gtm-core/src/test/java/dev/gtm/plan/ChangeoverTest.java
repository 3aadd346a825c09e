package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.approach.FieldRole;
import dev.gtm.io.BriefReader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way from some levels of the published brief to others. */
class ChangeoverTest {

    private static final Brief BRIEF =
            BriefReader.ofDefaults().read(Path.of("src/test/resources/dev/gtm/io/jp-targeted-oncology.yaml"));

    @Test
    void aRoleThatIsWithdrawnStaysUntilItsCustomersHadNotice() {
        var change = new Changeover(BRIEF, Map.of("A2", 2, "A3", 10), Map.of("A3", 10));
        assertThat(change.funded(FieldRole.MSL)).isTrue();
        assertThat(change.kept(FieldRole.MSL)).isFalse();
        assertThat(change.kept(FieldRole.SALES_REP)).isTrue();
        assertThat(change.roadmap(13, 3))
                .satisfiesExactly(
                        notice -> {
                            assertThat(notice.month()).isEqualTo(13);
                            assertThat(notice.kind()).isEqualTo(RoadmapKind.NOTICE);
                            assertThat(notice.what().en())
                                    .contains("A2 (MSL", "no medical science liaison will come from month 16 on");
                            assertThat(notice.what().ja()).contains("16か月目以降はMSLの訪問がなくなる");
                        },
                        end -> {
                            assertThat(end.month()).isEqualTo(16);
                            assertThat(end.kind()).isEqualTo(RoadmapKind.END);
                            assertThat(end.what().en()).startsWith("End of A2").contains("2 FTE so far");
                            assertThat(end.what().ja()).contains("終了する");
                        });
        assertThat(change.roadmap(1, 6)).extracting(RoadmapEntry::month).containsExactly(1, 7);
    }

    @Test
    void aRoleThatStaysWithFewerPeopleNeedsNoNotice() {
        // both are liaisons: one of the two goes, somebody still comes
        var change = new Changeover(BRIEF, Map.of("A2", 4, "A12", 2), Map.of("A2", 2));
        assertThat(change.roadmap(4, 3)).extracting(RoadmapEntry::month).containsExactly(4, 4);
        assertThat(change.roadmap(4, 3)).extracting(RoadmapEntry::kind).containsOnly(RoadmapKind.END);
    }

    @Test
    void whatIsRaisedStartsWhenItsLeadTimeIsOver() {
        var slow = BRIEF.with(
                BRIEF.interventions().stream()
                        .filter(one -> one.id().equals("A1"))
                        .findFirst()
                        .orElseThrow()
                        .toBuilder()
                        .leadMonths(4)
                        .build());
        var change = new Changeover(slow, Map.of("A1", 5), Map.of("A1", 6, "A5", 1));
        assertThat(change.roadmap(13, 3))
                .extracting(entry -> entry.month() + " " + entry.kind() + " " + entry.subject())
                .containsExactly("13 HIRE A1", "13 MATERIAL A5", "13 START A5", "17 START A1");
        assertThat(new Changeover(BRIEF, Map.of("A1", 5), Map.of("A1", 5)).roadmap(1, 3))
                .isEmpty();
    }
}
