package dev.gtm.io;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import java.util.List;

/**
 * What a document says in sentences, in the language of its readers.
 *
 * @param language that language
 */
record Wording(Language language) {

    String of(Sentence sentence) {
        return sentence.in(language);
    }

    List<String> sentences(List<Sentence> sentences) {
        return Elements.each(sentences, this::of);
    }

    List<PlanDocument.Why> reasons(List<Reason> reasons) {
        return Elements.each(
                reasons,
                reason -> new PlanDocument.Why(
                        reason.rule(), of(reason.because()), of(reason.source()), reason.facts(), reason.at()));
    }
}
