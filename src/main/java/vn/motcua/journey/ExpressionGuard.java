package vn.motcua.journey;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * The one door through which every expression of the engine passes, whether of a diagram, a timer, a query or a table.
 * Texts outside the allow-list are refused before they are parsed; what slips through meets {@link AnswersOnly}.
 */
class ExpressionGuard extends JuelExpressionManager {

    private final Departments departments;

    ExpressionGuard(Departments departments) {
        this.departments = departments;
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        if (!Expressions.isAllowed(expression)) throw new ProcessEngineException("Expression refused: " + expression);
        return super.createValueExpression(expression);
    }

    @Override
    protected ELResolver createElResolver() {
        return new AnswersOnly(departments);
    }
}
