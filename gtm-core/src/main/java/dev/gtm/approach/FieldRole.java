package dev.gtm.approach;

/** Who acts for the company. */
public enum FieldRole {
    /** A sales representative; MR in Japan. */
    SALES_REP,
    /** A medical science liaison: exchanges science, never promotes. */
    MSL,
    /** Meets payers and institutions. */
    NATIONAL_ACCOUNT_MANAGER,
    /** Helps with tests and samples. */
    DIAGNOSTIC_SPECIALIST,
    /** Helps practices with coverage and prior authorization. */
    FIELD_REIMBURSEMENT,
    /** Trains patients after the prescription. */
    NURSE_EDUCATOR,
    /** Answers for what reaches many; not a field role. */
    MARKETING,
    /** Answers for programs for patients; not a field role. */
    PATIENT_SERVICES,
    /** A wholesaler's representative; not a field role. */
    WHOLESALER_REP
}
