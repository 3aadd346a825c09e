package dev.gtm.rules.allocate;

/**
 * What is best: the most {@code perPatient * patients - perCost * cost} among the choices with at least the wanted patients.
 *
 * @param perPatient what a patient counts, at least 0
 * @param perCost what a unit of cost counts, at least 0
 * @param wanted the least patients; 0 where any number will do
 */
record Goal(double perPatient, double perCost, double wanted) {

    /** The most patients. */
    static Goal patients() {
        return new Goal(1, 0, 0);
    }

    /** The most net value, where a patient is worth so many units of cost. */
    static Goal netValue(double perPatient) {
        return new Goal(perPatient, 1, 0);
    }

    /** The least cost that brings so many patients. */
    static Goal leastCost(double wanted) {
        return new Goal(0, 1, wanted);
    }

    /** What a choice with these patients and this cost counts. */
    double value(double patients, long cost) {
        return perPatient * patients - perCost * cost;
    }
}
