package dev.gtm.approach;

/** The problems of personalized medicine in the field (MEMBERS, digital support for personalized medicine). */
public enum FieldProblem {
    /** Ever more drugs, markers and conditions: nobody keeps up. */
    INFORMATION_SURGE,
    /** Counseling and pathology carry more than they can. */
    COUNSELING_AND_PATHOLOGY_LOAD,
    /** Specialists are far from most patients. */
    UNEVEN_DISTRIBUTION,
    /** What happens at home between two visits stays unseen. */
    RISK_AT_HOME
}
