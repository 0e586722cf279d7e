package vn.motcua.journey;

import java.util.regex.Pattern;

/** The kinds of value a model's attributes and texts may have. */
enum ValueKind {
    TEXT("(?s).*"),
    NAME("[a-z][A-Za-z0-9]{0,99}"),
    FLAG("true|false"),
    TRUE("true"),
    NUMBER("-?[0-9]{1,9}(\\.[0-9]{1,20})?"),
    DAYS("P[1-9][0-9]{0,5}D"),
    CODE("[A-Za-z0-9_.$]{1,200}"),
    ROLES("[a-z]+\\.[a-z]+(, ?[a-z]+\\.[a-z]+){0,9}"),
    BINDING("deployment|latest"),
    FORMAL("([A-Za-z0-9]+:)?tFormalExpression"),
    PERIOD("P([1-9][0-9]{0,3}D|T[1-9][0-9]{0,3}[HM])"),
    CYCLE("R[0-9]{0,3}/P([1-9][0-9]{0,3}D|T[1-9][0-9]{0,3}H)"),
    RETRIES("R[1-9][0-9]?/PT[1-9][0-9]{0,3}[SMH]"),
    LOCAL("#[A-Za-z_][A-Za-z0-9_.-]*"),
    TYPE("string|boolean|integer|long|double|number|date"),
    HIT_POLICY("UNIQUE|FIRST|COLLECT|ANY|RULE ORDER"),
    FEEL_NAME("feel|https://www\\.omg\\.org/spec/DMN/20191111/FEEL/"),
    FEEL("(?s).*") {
        @Override
        boolean accepts(String value, Departments departments) {
            return super.accepts(value, departments) && FeelCheck.isHarmless(value);
        }
    },
    DATE("") {
        @Override
        boolean accepts(String value, Departments departments) {
            return Expressions.isValue(value);
        }
    },
    QUESTION("") {
        @Override
        boolean accepts(String value, Departments departments) {
            return Expressions.isQuestion(value);
        }
    },
    BUSINESS_KEY("") {
        @Override
        boolean accepts(String value, Departments departments) {
            return value.equals(Expressions.BUSINESS_KEY);
        }
    },
    VERB("") {
        @Override
        boolean accepts(String value, Departments departments) {
            return Expressions.verb(value)
                    .map(verb -> departments.verb(verb.department(), verb.name()))
                    .isPresent();
        }
    };

    private final Pattern form;

    ValueKind(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether the value is of this kind. None but the kinds of expressions accepts an expression. */
    boolean accepts(String value, Departments departments) {
        return !Expressions.isExpression(value) && form.matcher(value).matches();
    }
}
