package dev.gtm.approach;

/** Who is addressed, in the eyes of law and codes. */
public enum AudienceClass {
    /** A professional who treats, tests or dispenses. */
    HCP,
    /** Staff or managers of a care organization. */
    HCO_STAFF,
    /** A member of a committee that decides on products. */
    COMMITTEE_MEMBER,
    /** Who covers treatment. */
    PAYER,
    /** A patient or caregiver, coverage of no matter. */
    PATIENT,
    /** A patient insured by a government program. */
    PATIENT_GOV_INSURED,
    /** A patient with private insurance. */
    PATIENT_COMMERCIAL_INSURED,
    /** An organization of patients. */
    PATIENT_ORGANIZATION,
    /** The public. */
    PUBLIC_PATIENT,
    /** None of these: no table speaks of it. */
    OTHER;

    /** Whether it is a patient, of whatever coverage. */
    public boolean isPatient() {
        return this == PATIENT || this == PATIENT_GOV_INSURED || this == PATIENT_COMMERCIAL_INSURED;
    }
}
