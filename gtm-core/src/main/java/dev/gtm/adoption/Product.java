package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.quantity.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The medicine.
 *
 * @param name what it is called; not blank
 * @param indication the disease it is for, or null
 * @param status where it stands with the regulator
 * @param traits what it asks of its users
 */
public record Product(String name, @Nullable String indication, ProductStatus status, Set<ProductTrait> traits) {

    public Product {
        text("name", name);
        traits = Sorted.set(traits);
    }

    /** A product without traits. */
    public static Product of(String name, ProductStatus status) {
        return new Product(name, null, status, Set.of());
    }

    /** The same, with another status. */
    public Product withStatus(ProductStatus other) {
        return new Product(name, indication, other, traits);
    }

    /** The same, for an indication. */
    public Product withIndication(String newIndication) {
        return new Product(name, newIndication, status, traits);
    }

    /** The same, asking this of its users. */
    public Product withTraits(ProductTrait... newTraits) {
        return new Product(name, indication, status, Set.of(newTraits));
    }
}
