package dev.gtm.io;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whatever is written, the answer is a brief or a list of problems that stand in the text; nothing else ever escapes. */
class BriefReaderProperties {

    private static final List<String> YAML = List.of(Briefs.US, Briefs.JP, Briefs.FULL);
    private static final List<String> JSON =
            YAML.stream().map(BriefReaderProperties::json).toList();

    /** What YAML, JSON, numbers, texts and names can be made to stumble over. */
    static final List<String> ODDITIES = List.of(
            ":",
            "-",
            "- ",
            "\n- ",
            ",",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            " #",
            "&a",
            "*a",
            "!",
            "!!int ",
            "!!binary ",
            "!<x>",
            "|",
            ">",
            ">-\n",
            "?",
            "? ",
            "%",
            "%YAML 1.2",
            "@",
            "`",
            "\\",
            "\\u0000",
            "\\x",
            "<<: ",
            "~",
            "null",
            "true",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\uFEFF",
            "\u0000",
            "\uD83D",
            "😀",
            "検査",
            "---",
            "\n---\n",
            "\n...\n",
            "0",
            "-1",
            "1e999",
            "1e-999",
            ".nan",
            ".inf",
            "0x1F",
            "1e2147483647",
            "99999999999999999999999999999999",
            "NaN",
            "00",
            "+",
            ".",
            "1.2.3",
            "id",
            "ALL",
            "segments",
            "NORTH",
            "A1",
            "evidence: {kind: SURVEY}",
            "{}",
            "[]",
            "''",
            "=",
            "",
            " ",
            "                ");

    private record Change(String kind, double from, double to, String oddity) {

        String applied(String text) {
            int a = (int) (Math.min(from, to) * text.length());
            int b = Math.min((int) (Math.max(from, to) * text.length()), a + 200);
            return switch (kind) {
                case "insert" -> text.substring(0, a) + oddity + text.substring(a);
                case "replace" ->
                    text.substring(0, a) + oddity + text.substring(Math.min(a + 1 + oddity.length(), text.length()));
                case "delete" -> text.substring(0, a) + text.substring(b);
                case "repeat" -> text.substring(0, b) + text.substring(a, b) + text.substring(b);
                case "cut" -> text.substring(0, a);
                case "value" -> changed(text, a, ": ", ",}\n");
                case "name" -> changed(text, a, "{,\n", ":");
                default -> throw new IllegalArgumentException(kind);
            };
        }

        /** Puts the oddity in the place of the next token that stands between such signs. */
        private String changed(String text, int from, String before, String after) {
            int begin = from;
            while (begin < text.length() && before.indexOf(text.charAt(begin)) < 0) {
                begin++;
            }
            while (begin < text.length() && before.indexOf(text.charAt(begin)) >= 0) {
                begin++;
            }
            int end = begin;
            while (end < text.length() && after.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return text.substring(0, begin) + oddity + text.substring(end);
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        var places = Arbitraries.doubles().between(0, 1).ofScale(5);
        return Combinators.combine(
                        Arbitraries.of("insert", "replace", "delete", "repeat", "cut", "value", "value", "name"),
                        places,
                        places,
                        Arbitraries.of(ODDITIES))
                .as(Change::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.of(YAML);
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(JSON);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(ODDITIES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void a_changed_brief(@ForAll("yaml") String text, @ForAll @Size(max = 6) List<@From("changes") Change> changes) {
        ReaderContract.holdsForBrief("brief.yaml", changed(text, changes));
    }

    @Property(tries = 500)
    void a_changed_brief_in_json(
            @ForAll("json") String text, @ForAll @Size(max = 3) List<@From("changes") Change> changes) {
        ReaderContract.holdsForBrief("brief.json", changed(text, changes));
    }

    @Property(tries = 500)
    void any_text(@ForAll String text) {
        ReaderContract.holdsForBrief("brief.yaml", text);
        ReaderContract.holdsForBrief("brief.json", text);
    }

    @Property(tries = 500)
    void any_soup_of_signs(@ForAll("soup") String text) {
        ReaderContract.holdsForBrief("brief.yaml", text);
        ReaderContract.holdsForBrief("brief.json", text);
        ReaderContract.holdsForBrief("brief.yaml", "brief: b\nmarket: US\nsegments:\n- " + text);
    }

    private static String changed(String text, List<Change> changes) {
        var changed = text;
        for (var change : changes) {
            changed = change.applied(changed);
        }
        return changed;
    }

    private static String json(String yaml) {
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(new YAMLMapper().readTree(yaml));
    }
}
