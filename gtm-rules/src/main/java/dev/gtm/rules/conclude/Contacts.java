package dev.gtm.rules.conclude;

import dev.gtm.approach.FieldRole;
import dev.gtm.rules.conclude.ContactConclusion.Kind;
import dev.gtm.rules.situation.CustomerProfile;
import dev.gtm.rules.situation.MeetingRole;

/** What rules of the contact pack may say; where several may lead, the first in the order of the roles does. */
public final class Contacts extends Conclusions<ContactConclusion> {

    /** Who leads the conversation with these customers. */
    public void lead(FieldRole role, CustomerProfile customer) {
        take(new ContactConclusion(Kind.LEAD, role, null));
    }

    /** Who leads it if nobody else does. */
    public void mayLead(MeetingRole meeting, CustomerProfile customer) {
        take(new ContactConclusion(Kind.MAY_LEAD, meeting.role(), null));
    }

    /** Who passes what on to whom; the rule's sentence says on what occasion. */
    public void handOff(FieldRole from, FieldRole to, CustomerProfile customer) {
        take(new ContactConclusion(Kind.HAND_OFF, from, to));
    }
}
