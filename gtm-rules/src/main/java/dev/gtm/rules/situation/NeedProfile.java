package dev.gtm.rules.situation;

import dev.gtm.approach.Need;

/**
 * A need that a barrier calls for.
 *
 * @param need what would move the behavior
 */
public record NeedProfile(Need need) {

    @Override
    public String toString() {
        return "need " + need;
    }
}
