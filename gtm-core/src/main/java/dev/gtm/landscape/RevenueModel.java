package dev.gtm.landscape;

/** Who pays for a digital health offering, and for what. */
public enum RevenueModel {
    /** A device is sold. */
    DEVICE_SALE,
    /** A fee for the service. */
    SERVICE_FEE,
    /** Insurers or health systems reimburse it. */
    REIMBURSEMENT,
    /** Employers buy it for their people. */
    EMPLOYER,
    /** Users pay. */
    USER_FEE,
    /** The basic service is free, users pay for more. */
    FREEMIUM,
    /** Institutions license it for their staff. */
    HOSPITAL_LICENSE,
    /** A fee per case. */
    PER_CASE_FEE,
    /** Advertising or sponsored content. */
    SPONSORED_CONTENT,
    /** Medicines are sold with it. */
    DRUG_SALE,
    /** A company gives it along with its medicine. */
    WITH_THE_MEDICINE
}
