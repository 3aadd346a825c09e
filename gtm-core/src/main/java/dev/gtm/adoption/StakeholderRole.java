package dev.gtm.adoption;

/** The part a stakeholder plays on the patients' journey. */
public enum StakeholderRole {
    /** Treats and prescribes. */
    PHYSICIAN,
    /** Sends patients on. */
    REFERRING_PHYSICIAN,
    /** Nurses and teaches. */
    NURSE,
    /** Cares in homes and facilities. */
    CARE_WORKER,
    /** Dispenses. */
    PHARMACY,
    /** Dispenses specialty medicines and handles their coverage. */
    SPECIALTY_PHARMACY,
    /** Examines samples. */
    PATHOLOGY_LAB,
    /** Makes or sells tests. */
    DIAGNOSTIC_COMPANY,
    /** Counsels on genetic results. */
    GENETIC_COUNSELOR,
    /** Decides together, such as a tumor board. */
    MULTIDISCIPLINARY_TEAM,
    /** The center of expertise for a disease. */
    REFERENCE_CENTER,
    /** Runs the practice and its paperwork. */
    PRACTICE_STAFF,
    /** Manages a hospital or clinic. */
    FACILITY_ADMINISTRATOR,
    /** Decides what an institution buys and allows. */
    INSTITUTION_DECISION_MAKER,
    /** Decides on an institution's formulary. */
    PHARMACY_COMMITTEE,
    /** Writes guidelines. */
    GUIDELINE_COMMITTEE,
    /** Covers treatment and sets its conditions. */
    PAYER,
    /** A professional society. */
    SOCIETY,
    /** Wholesaler or distributor. */
    DISTRIBUTOR,
    /** Has the disease. */
    PATIENT,
    /** Family or others who care for the patient. */
    CAREGIVER,
    /** Speaks for patients. */
    PATIENT_GROUP,
    /** Makes the rules of the health system. */
    POLICY_MAKER,
    /** Does research and teaches it. */
    ACADEMIA,
    /** Makes devices. */
    DEVICE_MAKER;

    /** Whether these are doctors who see patients, alone or as a team: they find, decide and prescribe. */
    public boolean isDoctor() {
        return this == PHYSICIAN
                || this == REFERRING_PHYSICIAN
                || this == REFERENCE_CENTER
                || this == MULTIDISCIPLINARY_TEAM;
    }

    /** Whether these are patients or those who stand by them. */
    public boolean isPatientSide() {
        return this == PATIENT || this == CAREGIVER || this == PATIENT_GROUP;
    }
}
