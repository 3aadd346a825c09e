package dev.gtm.rules.internal;

import java.util.List;
import java.util.Optional;

/** The words of a pack, for tests that change its rules. */
public final class Words {

    private final Vocabulary vocabulary;

    /** The words of this pack. */
    public Words(Pack pack) {
        vocabulary = new Vocabulary(pack);
    }

    /** Whether a word alone is a yes-or-no condition: a component that is one, or a question. */
    public boolean isFlag(String word) {
        var last = word.substring(word.lastIndexOf('.') + 1);
        return last.endsWith("()")
                ? vocabulary.questions().contains(last.replace("()", ""))
                : vocabulary.names().stream()
                        .map(vocabulary::type)
                        .filter(Class::isRecord)
                        .flatMap(type -> List.of(type.getRecordComponents()).stream())
                        .anyMatch(
                                component -> component.getName().equals(last) && component.getType() == boolean.class);
    }

    /** The constant after another, in a circle, that is not yet in the text; none where there is no such constant. */
    public Optional<String> neighbor(String type, String constant, String notIn) {
        var constants = vocabulary.constants(type);
        int at = constants.indexOf(constant);
        for (int i = 1; at >= 0 && i < constants.size(); i++) {
            var other = constants.get((at + i) % constants.size());
            if (!notIn.matches("(?s).*\\b" + other + "\\b.*")) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
