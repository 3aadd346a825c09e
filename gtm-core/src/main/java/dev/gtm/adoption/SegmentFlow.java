package dev.gtm.adoption;

import java.util.List;

/**
 * The journey of one segment, in patients per 12 months.
 *
 * @param segment the segment's id
 * @param patients who enter
 * @param reached who leave the last step
 * @param steps the steps in the order of the journey
 */
public record SegmentFlow(String segment, double patients, double reached, List<StepFlow> steps) {

    public SegmentFlow {
        steps = List.copyOf(steps);
    }
}
