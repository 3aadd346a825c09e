package dev.gtm.examples.quickstart;

// spotless:off
import dev.gtm.adoption.*;
import dev.gtm.plan.Brief;
import dev.gtm.rules.Planner;
class FirstPlan {
    public static void main(String[] args) {
        var brief = Brief.builder("first-plan", "US", "USD").product("Drug A", ProductStatus.ON_LABEL)
            .segment("ALL", 1000).step("TEST", Stage.TESTING, 0.50).step("START", Stage.INITIATION, 0.70)
            .stakeholder("ONC", StakeholderRole.PHYSICIAN)
            .behavior("ORDER", "ONC", "TEST", "orders the biomarker panel before first-line therapy", 0.75)
            .barrier("SLOW", "ORDER", BarrierCause.TURNAROUND_TIME).barrier("GAP", "ORDER", BarrierCause.KNOWLEDGE_GAP)
            .build();
        for (var advice : Planner.ofDefaults().plan(brief).approach())
            System.out.println(advice.barrier() + ": " + advice.need() + ", " + advice.lead() + "\n   because: " + advice.reasons().get(0).because());
    }
}
// spotless:on
