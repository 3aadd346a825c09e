package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.plan.Brief;
import dev.gtm.plan.RandomBriefs;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomBriefs.class)
@Domain(DomainContext.Global.class)
class BriefSchemaProperties {

    @Property(tries = 300)
    void takes_whatever_is_written(@ForAll Brief brief) {
        assertThat(BriefSchema.problems(
                        BriefSchema.tree(BriefWriter.ofDefaults().toJson(brief))))
                .isEmpty();
        assertThat(BriefSchema.problems(
                        BriefSchema.tree(BriefWriter.ofDefaults().toYaml(brief))))
                .isEmpty();
    }
}
