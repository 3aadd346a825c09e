package dev.gtm.rules.conclude;

import dev.gtm.approach.UnitPrice;

/**
 * What a rule of the price pack concludes.
 *
 * @param row the id of the row that reads the price
 * @param price what one unit costs
 */
public record PriceConclusion(String row, UnitPrice price) {}
