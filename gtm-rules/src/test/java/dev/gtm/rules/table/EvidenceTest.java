package dev.gtm.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Certainty;
import dev.gtm.approach.Channel;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.io.CsvTable;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.quantity.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of effect sizes and the table that says of which tactics they speak. */
class EvidenceTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/gtm/rules/effect");

    /** Figures that speak of no tactic of this library, each with the reason. */
    private static final Map<String, String> NOT_READ = Map.of(
            "AF12", "no tactic tells professionals their own rate beside that of others",
            "AF25", "as AF12",
            "REMPAP", "no channel prints reminders on paper",
            "TAIL", "an odds ratio, and no tactic: it speaks for beginning with the barrier",
            "IMMREC", "recall for immunisation is a program of practices, not a message about a medicine",
            "COCHADH", "a count of trials, no points");

    private final List<TacticEvidence> evidence = RuleTables.standard().evidence();

    @Test
    void everyFigureIsReadOfATacticOrSetAsideWithAReason() {
        var read = evidence.stream().map(TacticEvidence::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).doesNotContainAnyElementsOf(NOT_READ.keySet());
        var all = new TreeSet<>(read);
        all.addAll(NOT_READ.keySet());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        figures().rows().stream().map(row -> row.get("id")).toList());
    }

    @Test
    void aFigureSpeaksOfThoseWhomItMeasured() {
        for (var row : figures().rows()) {
            assertThat(evidence)
                    .filteredOn(one -> one.id().equals(row.get("id")))
                    .allSatisfy(one -> {
                        assertThat(one.audience().name()).isEqualTo(row.get("target"));
                        assertThat(row.get("need").split("\\|"))
                                .contains(one.need().name());
                    });
        }
    }

    @Test
    void noTacticIsReadTwice() {
        assertThat(evidence)
                .extracting(
                        one -> List.of(one.need(), String.valueOf(one.role()), String.valueOf(one.channel())),
                        TacticEvidence::audience,
                        TacticEvidence::stage,
                        TacticEvidence::found,
                        TacticEvidence::id)
                .doesNotHaveDuplicates();
        assertThat(evidence.stream()
                        .collect(Collectors.groupingBy(
                                one -> List.of(
                                        one.need(),
                                        String.valueOf(one.role()),
                                        String.valueOf(one.channel()),
                                        one.audience(),
                                        String.valueOf(one.stage())),
                                Collectors.mapping(TacticEvidence::reading, Collectors.toSet())))
                        .values())
                .allSatisfy(readings -> assertThat(readings).hasSize(1));
    }

    @Test
    void aWebLectureIsAnEducationalMeeting() {
        var meetings = sizes(Need.EDUCATE, null, Channel.WEBINAR, AudienceClass.HCP);
        assertThat(meetings)
                .extracting(EffectSize::mid, EffectSize::range, EffectSize::certainty, EffectSize::year)
                .contains(tuple(6.0, new Range(1.8, 15.9), Certainty.MODERATE, 2009));
        assertThat(meetings)
                .filteredOn(size -> size.year() == 2021)
                .allSatisfy(size -> assertThat(size.assumption()).isTrue());
    }

    @Test
    void aFigureWithoutARangeKeepsNone() {
        assertThat(sizes(Need.REMIND, null, Channel.TEXT_MESSAGE, AudienceClass.PATIENT))
                .isNotEmpty()
                .allSatisfy(size -> assertThat(size.range()).isNull());
    }

    @Test
    void everySourceSaysWhoMeasuredAndHowFarToTrustIt() {
        assertThat(evidence).allSatisfy(one -> {
            assertThat(one.source().en())
                    .contains(one.found() ? "[found]" : "[assumption, from memory]")
                    .doesNotContain(", ,");
            assertThat(one.statement().en()).startsWith(one.strategy().en()).contains(" points");
            assertThat(one.statement().ja()).startsWith(one.strategy().ja()).contains("ポイント");
        });
    }

    @Test
    void whatSpeaksAgainstAFigureIsSaidInBothLanguages() {
        for (var row : figures().rows()) {
            assertThat(evidence)
                    .filteredOn(one -> one.id().equals(row.get("id")) && one.size() != null)
                    .extracting(one -> Objects.requireNonNull(one.size()).limit())
                    .allSatisfy(limit -> {
                        if (row.get("confounding_or_limit").isBlank()) {
                            assertThat(limit).isNull();
                        } else {
                            assertThat(limit.en()).matches("[A-Z].*\\.");
                            assertThat(limit.ja()).endsWith("。").isNotEqualTo(limit.en());
                        }
                    });
        }
    }

    @Test
    void nobodyHasMeasuredWhatAnAccountManagerMoves() {
        assertThat(evidence).noneMatch(one -> one.role() == FieldRole.NATIONAL_ACCOUNT_MANAGER);
    }

    @ParameterizedTest
    @CsvSource({
        "tactic_effects.csv, 'E01,EDM09|EDM21,', 'E01,EDM09|EDM2,', EDM2, EDM21",
        "tactic_effects.csv, 'channel,WEBINAR', 'channel,WEBINA', WEBINA, WEBINAR",
        "tactic_effects.csv, 'role,MSL|', 'role,MLS|', MLS, MSL",
        "tactic_effects.csv, 'EDUCATE,channel', 'EDUCAT,channel', EDUCAT, EDUCATE",
        "tactic_effects.csv, 'HCP,TESTING', 'HCP,TESTIN', TESTIN, TESTING",
        "effect_words.csv, 'EDM09,', 'EDM9,', EDM9, EDM09",
        "effect_sizes.csv, 'moderate,', 'moderat,', MODERAT, MODERATE",
        "effect_sizes.csv, ',1.8,15.9,', ',1.8,much,', much, ''"
    })
    void aLabelThatMapsToNothingIsToldWithTheNearest(
            String file, String good, String bad, String value, String nearest) {
        assertThatThrownBy(() -> {
                    var labels = new TableLabels();
                    EvidenceRow.read(
                            table("effect_sizes.csv", file, good, bad),
                            table("effect_words.csv", file, good, bad),
                            table("tactic_effects.csv", file, good, bad),
                            labels);
                    labels.throwIfAny();
                })
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining(nearest);
    }

    private List<EffectSize> sizes(Need need, FieldRole role, Channel channel, AudienceClass audience) {
        return evidence.stream()
                .filter(one -> one.need() == need
                        && one.role() == role
                        && one.channel() == channel
                        && one.audience() == audience)
                .map(TacticEvidence::size)
                .filter(Objects::nonNull)
                .toList();
    }

    private static CsvTable figures() {
        return table("effect_sizes.csv", "", "", "");
    }

    private static CsvTable table(String name, String changed, String good, String bad) {
        try {
            var text = Files.readString(FOLDER.resolve(name));
            var used = name.equals(changed) ? text.replaceFirst(Pattern.quote(good), bad) : text;
            var bytes = new ByteArrayInputStream(used.getBytes(StandardCharsets.UTF_8));
            return CsvTable.parse(TextFile.read(name, bytes, ReadLimits.ofDefaults()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
