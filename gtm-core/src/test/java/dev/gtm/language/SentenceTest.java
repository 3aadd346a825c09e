package dev.gtm.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void speaks_both_languages() {
        var sentence = new Sentence("The test comes too late", "検査が遅すぎる");

        assertThat(sentence.in(Language.EN))
                .isEqualTo("The test comes too late")
                .isEqualTo(sentence.toString());
        assertThat(sentence.in(Language.JA)).isEqualTo("検査が遅すぎる");
    }

    @Test
    void what_a_user_wrote_is_not_translated() {
        assertThat(Sentence.untranslated("検体").in(Language.EN)).isEqualTo("検体");
    }

    @Test
    void is_never_blank() {
        assertThatThrownBy(() -> new Sentence("x", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("ja");
    }
}
