package dev.gtm.io;

import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.outcome.Movement;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.PlanChange;
import dev.gtm.plan.Reopening;
import org.jspecify.annotations.Nullable;

/** Puts an adaptation into the form of {@link AdaptationDocument}. */
final class AdaptationForm {

    private AdaptationForm() {}

    static AdaptationDocument of(Adaptation adaptation, Language language) {
        var form = new PlanForm(adaptation.plan(), language);
        return new AdaptationDocument(
                form.document(),
                adaptation.triggers().stream().map(AdaptationForm::answer).toList(),
                adaptation.rates().stream().map(AdaptationForm::rate).toList(),
                adaptation.diff().changes().stream()
                        .map(change -> change(change, language))
                        .toList(),
                adaptation.movements().stream().map(AdaptationForm::moved).toList(),
                adaptation.warnings().stream().map(form::warned).toList(),
                reopened(adaptation.reopening(), language),
                adaptation.roadmap().stream()
                        .map(entry -> new AdaptationDocument.Dated(
                                entry.month(), entry.what().in(language), entry.kind(), entry.subject()))
                        .toList());
    }

    private static AdaptationDocument.@Nullable Reopened reopened(@Nullable Reopening reopening, Language language) {
        return reopening == null
                ? null
                : new AdaptationDocument.Reopened(
                        reopening.triggers(),
                        reopening.fromStep(),
                        reopening.why().in(language));
    }

    private static AdaptationDocument.Answer answer(TriggerAnswer answer) {
        return new AdaptationDocument.Answer(
                answer.trigger().id(),
                answer.state(),
                answer.observed(),
                answer.sample(),
                answer.periods().stream()
                        .map(one -> new AdaptationDocument.Reading(
                                one.period().from(),
                                one.period().to(),
                                one.observed(),
                                one.sample(),
                                one.eligible(),
                                one.met()))
                        .toList(),
                answer.trigger().decision(),
                answer.firedAt(),
                answer.trigger().owner(),
                answer.trigger().deadlineDays());
    }

    private static AdaptationDocument.Rate rate(RateUpdate update) {
        return new AdaptationDocument.Rate(
                update.learned().step(),
                update.learned().segment(),
                update.planned(),
                update.observed(),
                update.updated(),
                update.count(),
                update.sample(),
                update.interval().low(),
                update.interval().high(),
                update.learned().kappa(),
                update.warning());
    }

    private static AdaptationDocument.Change change(PlanChange change, Language language) {
        var fact = change.what();
        var label = Labels.of(fact.aspect(), language);
        return new AdaptationDocument.Change(
                fact.about().isEmpty() ? label : label + " " + fact.about(),
                change.before(),
                change.after(),
                change.because(),
                change.detail().in(language),
                fact.aspect(),
                change.material());
    }

    private static AdaptationDocument.Moved moved(Movement movement) {
        return new AdaptationDocument.Moved(
                movement.intervention(),
                movement.step(),
                movement.segment(),
                movement.planned(),
                movement.observed(),
                movement.interval().low(),
                movement.interval().high(),
                movement.isSeparable(),
                movement.sharedWith());
    }
}
