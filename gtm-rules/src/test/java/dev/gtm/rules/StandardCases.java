package dev.gtm.rules;

import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.StandardRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cases of the standard book, ready to judge what a rule concludes. */
public final class StandardCases {

    private StandardCases() {}

    /** A case that can be put to a rule. */
    public interface Trial {

        /** The rule of which it speaks. */
        String rule();

        /** What is given. */
        List<Object> facts();

        /** Whether these conclusions of its rule are those that the case wants; with another rule, whether none is unwanted. */
        boolean holds(boolean ofItsRule, List<Object> conclusions);
    }

    /** The cases of a pack. */
    public static List<Trial> of(Pack pack) {
        return StandardRules.files().stream()
                .filter(file -> file.path().startsWith(pack.folder() + "/"))
                .flatMap(file -> read(pack, file.path()).stream())
                .<Trial>map(One::new)
                .toList();
    }

    private static List<RuleCase> read(Pack pack, String path) {
        var topic = path.replace(".drl", "").split("/")[1];
        try (var in =
                StandardRules.class.getResourceAsStream("/dev/gtm/rules/" + path.replace(".drl", ".cases.yaml"))) {
            return in == null
                    ? List.of()
                    : RuleCase.read(pack, topic, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record One(RuleCase of, List<Object> facts) implements Trial {

        One(RuleCase of) {
            this(of, CaseFacts.of(of));
        }

        @Override
        public String rule() {
            return of.rule();
        }

        @Override
        public boolean holds(boolean ofItsRule, List<Object> conclusions) {
            if (of.absent().stream().anyMatch(absent -> any(conclusions, absent))) {
                return false;
            }
            boolean fired = !conclusions.isEmpty();
            boolean said = of.expect().stream().allMatch(wanted -> any(conclusions, wanted));
            return !ofItsRule || (fired == of.fires() && said);
        }

        private static boolean any(List<Object> conclusions, Map<String, Object> wanted) {
            return conclusions.stream().anyMatch(one -> matches(wanted, (Record) one));
        }

        private static boolean matches(Map<String, Object> wanted, Record conclusion) {
            var components = Arrays.stream(conclusion.getClass().getRecordComponents())
                    .collect(Collectors.toMap(
                            component -> component.getName(),
                            component -> String.valueOf(CaseFacts.component(component, conclusion))));
            return wanted.entrySet().stream()
                    .allMatch(entry -> String.valueOf(entry.getValue()).equals(components.get(entry.getKey())));
        }
    }
}
