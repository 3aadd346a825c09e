package dev.gtm.rules.situation;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.quantity.Sorted;
import java.util.Set;

/**
 * What matters of the product.
 *
 * @param status where it stands with the regulator
 * @param traits what it asks of its users
 */
public record ProductProfile(ProductStatus status, Set<ProductTrait> traits) {

    public ProductProfile {
        traits = Sorted.set(traits);
    }

    @Override
    public String toString() {
        return "product " + status + " " + traits;
    }
}
