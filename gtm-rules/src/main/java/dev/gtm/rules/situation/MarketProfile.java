package dev.gtm.rules.situation;

/**
 * What the tables know of the market.
 *
 * @param known whether they know it at all
 * @param priorAuthorization whether payers there ask for authorization before treatment
 * @param statutoryCoverage whether everybody is covered by law
 */
public record MarketProfile(boolean known, boolean priorAuthorization, boolean statutoryCoverage) {

    @Override
    public String toString() {
        return (known ? "market in the tables" : "market not in the tables")
                + (priorAuthorization ? ", prior authorization" : ", no prior authorization")
                + (statutoryCoverage ? ", statutory coverage" : "");
    }
}
