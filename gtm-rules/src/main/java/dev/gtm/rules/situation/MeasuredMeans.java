package dev.gtm.rules.situation;

import dev.gtm.approach.Delivery;

/**
 * A candidate that may be used, when it is asked how to follow it.
 *
 * @param delivery personal or not
 * @param objective whether a barrier calls for it
 * @param budget whether it has a price
 * @param counted whether a key figure counts it
 */
public record MeasuredMeans(Delivery delivery, boolean objective, boolean budget, boolean counted) {

    @Override
    public String toString() {
        return delivery
                + (objective ? "" : ", no objective")
                + (budget ? "" : ", no budget")
                + (counted ? "" : ", no key figure");
    }
}
