package dev.gtm.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.gtm").stream()
                    .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void the_public_enums_are_found() {
        assertThat(ENUMS).contains(Need.class, FieldRole.class, Language.class).hasSizeGreaterThan(20);
        assertThat(ENUMS).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_has_a_label_and_every_label_a_constant(Language language) {
        var keys = new TreeSet<String>();
        for (var type : ENUMS) {
            for (var constant : type.getEnumConstants()) {
                keys.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
        assertThat(new TreeSet<>(Labels.keys(language))).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource
    void a_label_stands_inside_a_sentence(Language language) {
        for (var type : ENUMS) {
            for (var constant : type.getEnumConstants()) {
                assertThat(Labels.of((Enum<?>) constant, language))
                        .as("%s %s", language, constant)
                        .isNotBlank()
                        .isEqualTo(Labels.of((Enum<?>) constant, language).strip())
                        .doesNotContain("_", "\uFFFD")
                        .doesNotEndWith(".")
                        .doesNotEndWith("。")
                        .hasSizeLessThan(60);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void labels_of_one_type_tell_its_constants_apart(Language language) {
        for (var type : ENUMS) {
            assertThat(Arrays.stream(type.getEnumConstants()).map(c -> Labels.of((Enum<?>) c, language)))
                    .as("%s %s", language, type)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice(Language language) throws IOException {
        var file = language == Language.JA ? "labels_ja.properties" : "labels.properties";
        var in = Objects.requireNonNull(Labels.class.getResourceAsStream(file));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            assertThat(reader.lines().filter(line -> line.contains("=")).map(line -> line.split("=", 2)[0]))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void needs_are_what_somebody_does() {
        assertThat(Need.values())
                .extracting(need -> Labels.of(need, Language.EN))
                .containsExactly("educate", "persuade", "enable", "remind", "find the cause first", "leave to others");
        assertThat(Need.values())
                .extracting(need -> Labels.of(need, Language.JA))
                .containsExactly("教育", "説得", "実行支援", "リマインド", "原因の特定が先", "自社の手段ではない");
    }
}
