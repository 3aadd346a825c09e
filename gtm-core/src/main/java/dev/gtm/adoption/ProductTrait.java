package dev.gtm.adoption;

/** What the product asks of those who use it. */
public enum ProductTrait {
    /** Only patients with a test result may have it. */
    BIOMARKER_SELECTED,
    /** Taken by mouth. */
    ORAL,
    /** Injected by the patient. */
    SELF_INJECTED,
    /** Infused. */
    INFUSED,
    /** Hard to give or to take. */
    COMPLEX_ADMINISTRATION,
    /** Taken at home, between visits. */
    HOME_TREATMENT,
    /** For a rare disease. */
    RARE_DISEASE
}
