package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGuardTests {

    private final ExpressionGuard guard = new ExpressionGuard(TargetEngine.departments());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${reception.act}", "${isEntitled}", "${!isEntitled}", "${route == 'province'}", "${remindAt}",
                "#{execution.processBusinessKey}", "acceptDossier", "reception.clerk", "", "Hồ sơ \"đủ\"?"
            })
    void letsTheHousesExpressionsPass(String expression) {
        assertThat(guard.createExpression(expression).getExpressionText()).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${a.b.c}",
                "${a()}",
                "${now()}",
                "${dateTime()}",
                "${currentUser()}",
                "${reception.act.execute(execution)}",
                "${reception['act']}",
                "${execution}",
                "${task}",
                "${true}",
                "${null}",
                "${execution.processInstance}",
                "#{execution.processInstance}",
                "${a == b}",
                "${a == 'x' || true}",
                "${a ? b : c}",
                "${a + 1}",
                "${a = 1}",
                "${a == \"x\"}",
                "${a}${b}",
                "x${a}",
                "${a} ",
                " ${a}",
                "\\${a}",
                "${a == '${b}'}",
                "${A}",
                "${a\n}",
                "${}",
                "${",
                "#{a.b}",
                "${empty a}",
                "${not a}",
                "${!!a}",
                "${[1]}",
                "${(a)}",
                "${a[0]}",
                "${x.y.getClass().forName('java.lang.Runtime')}",
                "$${a}",
                "${a}\n"
            })
    void refusesEveryOtherExpressionBeforeItIsParsed(String expression) {
        assertThatThrownBy(() -> guard.createExpression(expression))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Expression refused");
        assertThatThrownBy(() -> guard.toElProvider().createExpression(expression))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${answer.getClass()}",
                "${answer.class}",
                "${answer.bytes}",
                "${reception.act.class}",
                "${reception.class}",
                "${reception.size()}",
                "${reception.act.execute(null)}",
                "${reception.none}",
                "${probe}",
                "${probe.touch()}",
                "${execution.id}",
                "${execution.processEngineServices}",
                "${unknown}",
                "${answer.toString().getClass()}",
                "${systemProperties}",
                "${beanFactory}",
                "${applicationContext}",
                "${dataSource}"
            })
    void findsNothingBehindAnyOtherExpressionEvenIfItWereParsed(String expression) {
        var careless = new JuelExpressionManager() {
            @Override
            protected ELResolver createElResolver() {
                return new AnswersOnly(TargetEngine.departments());
            }
        };
        var scope = scope("answer");

        assertThatThrownBy(() -> careless.createValueExpression(expression).getValue(careless.getElContext(scope)))
                .isInstanceOfAny(ELException.class, ProcessEngineException.class);
    }

    @Test
    void findsAnAnswerAVerbAndTheJourneysKey() {
        var context = guard.getElContext(scope("answer"));

        assertThat(guard.createValueExpression("${answer == 'yes'}").getValue(context))
                .isEqualTo(true);
        assertThat(guard.createValueExpression("${reception.act}").getValue(context))
                .isInstanceOf(JavaDelegate.class);
        assertThat(guard.createValueExpression(Expressions.BUSINESS_KEY).getValue(context))
                .isEqualTo("H01.10-261122-0001");
    }

    @Test
    void letsNoExpressionWrite() {
        var context = guard.getElContext(scope("answer"));

        assertThatThrownBy(() -> guard.createValueExpression("${answer}").setValue(context, "no"))
                .isInstanceOf(ELException.class);
    }

    @Test
    void prefersADepartmentToAVariableOfItsName() {
        var context = guard.getElContext(scope("reception"));

        assertThat(guard.createValueExpression("${reception.act}").getValue(context))
                .isNotNull();
    }

    private static VariableScope scope(String variable) {
        return (VariableScope) Proxy.newProxyInstance(
                DelegateExecution.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "hasVariable" -> variable.equals(values[0]);
                    case "getVariable" -> "yes";
                    case "getProcessBusinessKey" -> "H01.10-261122-0001";
                    default -> throw new AssertionError(method);
                });
    }
}
