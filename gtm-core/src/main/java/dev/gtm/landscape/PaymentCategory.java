package dev.gtm.landscape;

/** How providers are paid in the United States, from volume to value (the four categories of CMS). */
public enum PaymentCategory {
    /** Fee for service without a link to quality. */
    FEE_FOR_SERVICE,
    /** Fee for service linked to quality, such as penalties for readmission. */
    FEE_LINKED_TO_QUALITY,
    /** Alternative payment built on fees for service, such as bundles. */
    ALTERNATIVE_PAYMENT,
    /** Payment for a population. */
    POPULATION_BASED
}
