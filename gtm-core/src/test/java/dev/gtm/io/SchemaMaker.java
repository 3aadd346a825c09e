package dev.gtm.io;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a file from the records that hold what the file says, and from their comments. */
final class SchemaMaker {

    private static final JsonMapper JSON = new JsonMapper();

    private final FileForm form;
    private final Javadocs javadocs = new Javadocs();
    private final SchemaValues values = new SchemaValues(javadocs);

    private SchemaMaker(FileForm form) {
        this.form = form;
    }

    /** The schema as it is shipped: a text that ends with a line break. */
    static String schemaOf(FileForm form) {
        var maker = new SchemaMaker(form);
        return SchemaText.of(new SchemaGenerator(maker.config().build()).generateSchema(form.root()));
    }

    private SchemaGeneratorConfigBuilder config() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.PLAIN_DEFINITION_KEYS)
                .without(Option.DUPLICATE_MEMBER_ATTRIBUTE_CLEANUP_AT_THE_END); // every field has its description
        config.forTypesInGeneral()
                .withPropertySorter(SchemaFields.IN_ORDER)
                .withDefinitionNamingStrategy(new Names())
                .withCustomDefinitionProvider((type, context) -> shared(type))
                .withSubtypeResolver(SchemaMaker::kinds)
                .withIdResolver(type -> isRoot(type) ? form.id() : null)
                .withTitleResolver(type -> isRoot(type) ? form.title() : null)
                .withDescriptionResolver(this::description)
                .withTypeAttributeOverride((node, type, context) -> addWhatRecordsDoNotSay(node, type));
        new SchemaFields(form, javadocs, values).addTo(config.forFields());
        return config;
    }

    private boolean isRoot(TypeScope type) {
        return type.getType().getErasedType() == form.root();
    }

    private @Nullable String description(TypeScope type) {
        var erased = type.getType().getErasedType();
        return erased.isRecord() ? javadocs.of(erased) : null;
    }

    /** What stands in many places and is no record. */
    private @Nullable CustomDefinition shared(ResolvedType type) {
        var erased = type.getErasedType();
        if (erased == String.class) {
            return shared((ObjectNode) JSON.readTree(form.text()));
        }
        return erased.isEnum()
                ? shared(values.constants(Arrays.stream((Enum<?>[]) erased.getEnumConstants())
                        .filter(form::takes)
                        .toList()))
                : null;
    }

    private static CustomDefinition shared(ObjectNode node) {
        return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
    }

    /** A sealed interface is one of its kinds. */
    private static @Nullable List<ResolvedType> kinds(ResolvedType type, SchemaGenerationContext context) {
        var erased = type.getErasedType();
        return erased.isSealed()
                ? Arrays.stream(erased.getPermittedSubclasses())
                        .map(kind -> context.getTypeContext().resolveSubtype(type, kind))
                        .toList()
                : null;
    }

    private void addWhatRecordsDoNotSay(ObjectNode node, TypeScope type) {
        var erased = type.getType().getErasedType();
        if (erased.isRecord()) {
            node.withObject("properties").setAll((ObjectNode) JSON.readTree(form.moreFields(erased)));
            node.setAll((ObjectNode) JSON.readTree(form.rules(erased)));
        }
    }

    /** A text may be more than a string, so it is called otherwise than in the model. */
    private static final class Names extends DefaultSchemaDefinitionNamingStrategy {

        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            return key.getType().getErasedType() == String.class ? "Text" : super.getDefinitionNameForKey(key, context);
        }
    }
}
