package dev.gtm.approach;

import dev.gtm.language.Sentence;

/**
 * When one who meets a customer passes a matter on, and to whom.
 *
 * @param from who passes it on
 * @param to who takes it
 * @param when on what occasion, and what must not be passed on
 */
public record HandOff(FieldRole from, FieldRole to, Sentence when) {}
