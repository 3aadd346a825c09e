package dev.gtm.rules.allocate;

/**
 * The numbers of a problem, scaled so that patients, costs and values are near one.
 *
 * @param problem whose numbers
 * @param patients what one stands for in patients
 * @param costs what one stands for in cost
 * @param values what one stands for in value
 * @param budgetMatters whether the budget can ever be too small
 */
record Scale(Problem problem, double patients, double costs, double values, boolean budgetMatters) {

    static Scale of(Problem problem) {
        var goal = problem.goal;
        double patients = Math.max(problem.patients(problem.most), Double.MIN_NORMAL);
        long all = problem.cost(problem.most);
        boolean matters = all > problem.budget;
        double costs = Math.max(1, matters && problem.budget > 0 ? problem.budget : all);
        double values = goal.perPatient() > 0 ? goal.perPatient() * patients : goal.perCost() * costs;
        return new Scale(problem, patients, costs, values, matters);
    }

    double weight(int segment) {
        return problem.weight[segment] / patients;
    }

    double perPatient() {
        return problem.goal.perPatient() * patients / values;
    }

    double perCost() {
        return problem.goal.perCost() * costs / values;
    }

    double cost(long cost) {
        return cost / costs;
    }

    double budget() {
        return problem.budget / costs;
    }

    double wanted() {
        return problem.goal.wanted() / patients;
    }

    double capUnit(int role) {
        return Math.max(1, problem.cap[role]);
    }

    double cap(int role) {
        return problem.cap[role] / capUnit(role);
    }

    double value(double value) {
        return value / values;
    }
}
