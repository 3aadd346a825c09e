package dev.gtm.rules.situation;

/**
 * A stakeholder group at the end of the planning.
 *
 * @param id its id in the brief
 * @param relevant whether it plays a part in this launch
 * @param acts whether a behavior is asked of it
 */
public record StakeholderReview(String id, boolean relevant, boolean acts) {

    @Override
    public String toString() {
        return "stakeholder " + id + (relevant ? "" : ", plays no part here")
                + (acts ? ", asked for a behavior" : ", asked for nothing");
    }
}
