package dev.gtm.rules;

import dev.gtm.rules.author.RuleCase;
import dev.gtm.rules.author.RuleCases;
import dev.gtm.rules.internal.Pack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cases of the standard book, ready to judge what a changed rule concludes. */
public final class StandardCases {

    private StandardCases() {}

    /** The cases of a pack. */
    public static List<RuleCase> of(Pack pack) {
        return RuleCases.standard().cases().stream()
                .filter(one -> one.rule().startsWith(pack.folder() + "."))
                .toList();
    }

    /** Whether these conclusions of its rule are those that the case wants; with another rule, whether none is unwanted. */
    public static boolean holds(RuleCase one, boolean ofItsRule, List<Object> conclusions) {
        boolean unwanted = one.absent().stream().anyMatch(absent -> any(conclusions, absent));
        if (unwanted || !ofItsRule) {
            return !unwanted;
        }
        return conclusions.isEmpty() != one.fires()
                && one.expect().stream().allMatch(wanted -> any(conclusions, wanted));
    }

    private static boolean any(List<Object> conclusions, Map<String, String> wanted) {
        return conclusions.stream().anyMatch(one -> matches(wanted, (Record) one));
    }

    private static boolean matches(Map<String, String> wanted, Record conclusion) {
        var components = Arrays.stream(conclusion.getClass().getRecordComponents())
                .collect(Collectors.toMap(component -> component.getName(), component -> {
                    try {
                        return String.valueOf(component.getAccessor().invoke(conclusion));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        return wanted.entrySet().stream().allMatch(entry -> entry.getValue().equals(components.get(entry.getKey())));
    }
}
