package dev.gtm.approach;

/** What a tactic amounts to in the eyes of law and codes; the activities of the compliance and activity tables. */
public enum Activity {
    /** A message that helps a patient to keep to the treatment. */
    ADHERENCE_MESSAGE,
    /** Notice to those who hold budgets, before approval. */
    ADVANCE_BUDGETARY_NOTIFICATION,
    /** Scores made from what somebody did online. */
    BEHAVIORAL_SCORING,
    /** Advertising of the product to the public. */
    BRANDED_DTC_AD,
    /** Building or financing a care facility. */
    BUILD_FACILITY,
    /** Speaking ill of another product. */
    COMPETITOR_DISPARAGEMENT,
    /** A paid consultant or speaker. */
    CONSULTANT_OR_SPEAKER,
    /** A coupon for what the patient would pay. */
    COPAY_COUPON,
    /** Information on a disease, without a product. */
    DISEASE_AWARENESS,
    /** Electronic mail. */
    EMAIL,
    /** A paid alert in the medical record that favors the product. */
    EMR_BRANDED_ALERT_PAID,
    /** Paid, labelled placement in the medical record. */
    EMR_BRANDED_PLACEMENT,
    /** Decision support in the medical record. */
    EMR_CDS_ALERT,
    /** Entertainment, or a gift. */
    ENTERTAINMENT_OR_GIFT,
    /** Money for patients. */
    FINANCIAL_SUPPORT,
    /** Scientific information on unapproved uses, at the company's initiative. */
    FIRM_INITIATED_SIUU,
    /** A free trial or a demonstration. */
    FREE_TRIAL_OR_DEMO,
    /** Use of genetic data. */
    GENETIC_DATA,
    /** A gift or benefit. */
    GIFT_OR_BENEFIT,
    /** A grant. */
    GRANT,
    /** Use of health data. */
    HEALTH_DATA_USE,
    /** Hospitality. */
    HOSPITALITY,
    /** How the field force is rewarded. */
    INCENTIVE_DESIGN,
    /** A donation to an independent charity. */
    INDEPENDENT_CHARITY_DONATION,
    /** A visit of sales and medical together. */
    JOINT_VISIT,
    /** An application for patients. */
    PATIENT_APP,
    /** A patient assistance program. */
    PATIENT_ASSISTANCE,
    /** Training of patients. */
    PATIENT_TRAINING,
    /** Personal data leaving the country. */
    PERSONAL_DATA_EXPORT,
    /** Information to payers before approval. */
    PRE_APPROVAL_INFORMATION_EXCHANGE,
    /** Support with prior authorization. */
    PRIOR_AUTH_SUPPORT,
    /** Promotion of the product. */
    PROMOTION,
    /** A promotional advertisement to professionals. */
    PROMOTIONAL_AD,
    /** Material on the product. */
    PROMOTIONAL_MATERIAL,
    /** An answer to an unsolicited question. */
    RESPONSE_TO_REQUEST,
    /** Scientific exchange. */
    SCIENTIFIC_EXCHANGE,
    /** Marketing by text message. */
    SMS_MARKETING,
    /** A speaker program. */
    SPEAKER_PROGRAM,
    /** A test that the company pays for. */
    SPONSORED_TEST,
    /** A web lecture that the company runs. */
    SPONSORED_WEBINAR,
    /** Anything of value given to a professional. */
    VALUE_TRANSFER,
    /** A chatbot or another automatic assistant. */
    VIRTUAL_OR_AI_ASSISTANT,
    /** A visit by a representative. */
    VISIT
}
