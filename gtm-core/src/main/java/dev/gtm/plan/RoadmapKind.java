package dev.gtm.plan;

/** What happens in a month of the roadmap. */
public enum RoadmapKind {
    /** A system or a vendor that interventions require is set up. */
    SYSTEM,
    /** People are hired or assigned. */
    HIRE,
    /** Materials are made and reviewed. */
    MATERIAL,
    /** A funded intervention begins to work. */
    START,
    /** Customers are told that a field role will come no more. */
    NOTICE,
    /** An intervention ends, or goes on at a lower level. */
    END,
    /** A key figure can be read for the first time. */
    READ
}
