package dev.gtm.rules.situation;

/**
 * A point of a group's concentration curve.
 *
 * @param ofStakeholders the top share of the group by volume, 0 to 1
 * @param ofPatients the share of the patients whom those see, 0 to 1
 */
public record VolumePoint(double ofStakeholders, double ofPatients) {

    @Override
    public String toString() {
        return "the top " + ofStakeholders + " by volume see " + ofPatients + " of the patients";
    }
}
