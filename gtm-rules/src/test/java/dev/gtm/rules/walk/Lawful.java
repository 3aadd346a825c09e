package dev.gtm.rules.walk;

import dev.gtm.adoption.ComB;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.Verdict;
import dev.gtm.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether what is offered is lawful by the tables, and what is refused is refused for cause. */
final class Lawful {

    private final LegalOracle law = new LegalOracle();
    private final Complaints complaints = new Complaints();
    private long tactics;

    void look(Journey journey) {
        for (var place : journey.places()) {
            for (var entry : journey.entries(place)) {
                if (entry.lead() != null) {
                    offered(journey, place, entry);
                }
            }
            journey.excluded(place).forEach(one -> refused(journey, place, one));
        }
    }

    private void offered(Journey journey, Place place, ApproachEntry entry) {
        var ruling = Objects.requireNonNull(entry.ruling());
        var strongest = Verdict.ALLOWED;
        boolean cautious = false;
        for (var tactic : entry.sequence()) {
            tactics++;
            var judged = judge(journey, tactic, entry.need());
            complaints.require(
                    !judged.verdict().isMasked() && isCommercialWhereItMay(journey, tactic),
                    journey,
                    place,
                    tactic + " for " + entry.need() + " is " + judged.verdict());
            strongest = judged.verdict().compareTo(strongest) < 0 ? judged.verdict() : strongest;
            cautious |= isCautious(tactic, entry.need());
            complaints.require(
                    ids(ruling.conditions()).containsAll(judged.asking()),
                    journey,
                    place,
                    tactic + " must show " + judged.asking() + ", shows " + ruling.conditions());
            complaints.require(
                    ruling.duties().size() >= judged.duties().size(), journey, place, tactic + ": " + judged.duties());
        }
        complaints.require(
                ruling.verdict() == strongest || (cautious && ruling.verdict() == Verdict.REVIEW),
                journey,
                place,
                entry.sequence() + " for " + entry.need() + " is " + strongest + ", not " + ruling.verdict());
    }

    private void refused(Journey journey, Place place, Exclusion one) {
        var tactic = Objects.requireNonNull(one.tactic());
        var need = Need.valueOf(Objects.requireNonNull(one.approach()).split("/")[2]);
        boolean commercial = !isCommercialWhereItMay(journey, tactic);
        boolean alone = one.verdict() == Verdict.OUT_OF_SCOPE
                && place.cause().component() == ComB.PHYSICAL_OPPORTUNITY
                && (need == Need.EDUCATE || need == Need.PERSUADE);
        var judged = judge(journey, tactic, need);
        complaints.require(
                judged.verdict().isMasked() || commercial || alone,
                journey,
                place,
                tactic + " for " + need + " is refused as " + one.verdict() + " and is " + judged.verdict());
    }

    private LegalOracle.Judgment judge(Journey journey, Tactic tactic, Need need) {
        return law.judge(journey.market(), journey.status(), journey.coverage(), tactic, need);
    }

    /** Off label there is no commercial tactic: what remains is science. */
    private static boolean isCommercialWhereItMay(Journey journey, Tactic tactic) {
        return journey.status() != ProductStatus.OFF_LABEL || tactic.role() == FieldRole.MSL;
    }

    /** Where the library asks although the tables do not: words and money for patients. */
    private boolean isCautious(Tactic tactic, Need need) {
        var towards = law.audience(tactic);
        boolean patients = Set.of("PATIENT", "PATIENT_ORGANIZATION").contains(towards);
        return patients
                && (need == Need.PERSUADE
                        || law.activities(tactic, need).contains("PROMOTIONAL_MATERIAL")
                        || tactic.channel() == Channel.FINANCIAL_SUPPORT);
    }

    private static List<String> ids(List<Sentence> conditions) {
        var ids = new ArrayList<String>();
        conditions.forEach(condition -> ids.add(condition.en().split(":")[0]));
        return ids;
    }

    long tactics() {
        return tactics;
    }

    Complaints complaints() {
        return complaints;
    }
}
