package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.plan.Brief;
import dev.gtm.plan.RandomBriefs;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomBriefs.class)
@Domain(DomainContext.Global.class)
class BriefWriterProperties {

    private static final BriefReader READER = BriefReader.ofDefaults();
    private static final BriefWriter WRITER = BriefWriter.ofDefaults();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "true",
                                "True",
                                "FALSE",
                                "yes",
                                "no",
                                "on",
                                "null",
                                "Null",
                                "NULL",
                                "~",
                                ".5",
                                "+5",
                                "012",
                                "1e5",
                                "0x1F",
                                "1_000",
                                ".inf",
                                ".nan",
                                "=",
                                "<<",
                                "-",
                                "- a",
                                "a: b",
                                "a #b",
                                "#a",
                                "*a",
                                "&a",
                                "!a",
                                "%a",
                                "@a",
                                "`a",
                                "'a'",
                                "\"a\"",
                                "[a]",
                                "{a}",
                                "a\\b",
                                " a ",
                                "a\nb",
                                "a\n\nb\n",
                                "\ta",
                                "a\u0085b",
                                "a\u2028b",
                                "検査",
                                "😀",
                                "---",
                                "...",
                                "? a",
                                ": a",
                                "|",
                                ">",
                                "2026-11-01",
                                "\u00A0a"),
                        Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(40),
                        Arbitraries.strings()
                                .withCharRange('\u00A0', '\uD7FF')
                                .ofMinLength(1)
                                .ofMaxLength(40))
                .filter(text -> !text.isBlank() && text.chars().noneMatch(BriefWriterProperties::isNoText));
    }

    @Property(tries = 300)
    void what_is_written_reads_back_and_is_written_in_the_same_bytes(@ForAll Brief brief) {
        var yaml = WRITER.toYaml(brief);
        var json = WRITER.toJson(brief);

        var fromYaml = READER.read("brief.yaml", yaml);
        var fromJson = READER.read("brief.json", json);

        assertThat(fromYaml).isEqualTo(brief);
        assertThat(fromJson).isEqualTo(brief);
        assertThat(WRITER.toYaml(fromYaml)).isEqualTo(yaml);
        assertThat(WRITER.toJson(fromJson)).isEqualTo(json);
    }

    @Property(tries = 500)
    void any_text_reads_back(@ForAll("texts") String text) {
        var brief = Brief.builder(text, "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .described(text, text)
                .segment(new Segment(text, text, 10, null, null, Evidence.of(EvidenceKind.SURVEY, text)))
                .step(text, Stage.TESTING, 0.5)
                .stakeholder(Stakeholder.of(text, StakeholderRole.PHYSICIAN).withNotRelevant(text))
                .doctorStep(DoctorStep.of(text, text, DoctorStage.AWARE, 0.5).withLabel(text))
                .build();

        assertThat(READER.read("brief.yaml", WRITER.toYaml(brief))).isEqualTo(brief);
        assertThat(READER.read("brief.json", WRITER.toJson(brief))).isEqualTo(brief);
    }

    @Example
    void every_field_reads_back() {
        var brief = READER.read("brief.yaml", Briefs.FULL);

        assertThat(READER.read("again.yaml", WRITER.toYaml(brief))).isEqualTo(brief);
        assertThat(READER.read("again.json", WRITER.toJson(brief))).isEqualTo(brief);
    }

    private static boolean isNoText(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\u0085';
    }
}
