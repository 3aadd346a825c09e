package dev.gtm.landscape;

/** What a digital health offering is. */
public enum OfferingForm {
    /** Something that measures. */
    DEVICE,
    /** Something that brings people or data together. */
    PLATFORM,
    /** Something that somebody does. */
    SERVICE
}
