package vn.motcua.law.basis;

import java.math.BigDecimal;

/** What a person with a pocket calculator does with a printed formula. */
public final class Calculator {

    private final String text;
    private int at;

    private Calculator(String text) {
        this.text = text.replace("×", "*").replace("−", "-").replace(" ", "");
    }

    public static Fraction work(String formula) {
        var calculator = new Calculator(formula);
        var result = calculator.sum();
        if (calculator.at < calculator.text.length()) throw new IllegalArgumentException("No formula: " + formula);
        return result;
    }

    private Fraction sum() {
        var result = product();
        while (isNext('+') || isNext('-'))
            result = text.charAt(at++) == '+' ? result.plus(product()) : result.minus(product());
        return result;
    }

    private Fraction product() {
        var result = operand();
        while (isNext('*') || isNext('/'))
            result = text.charAt(at++) == '*' ? result.times(operand()) : result.dividedBy(operand());
        return result;
    }

    private Fraction operand() {
        if (text.startsWith("min(", at)) return pair(true);
        if (text.startsWith("max(", at)) return pair(false);
        if (!isNext('(')) return number();
        at++;
        var inner = sum();
        at++;
        return inner;
    }

    private Fraction pair(boolean smaller) {
        at += 4;
        var one = sum();
        at++;
        var other = sum();
        at++;
        return smaller == one.compareTo(other) <= 0 ? one : other;
    }

    private Fraction number() {
        var start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isNext('.'))) at++;
        return Fraction.of(new BigDecimal(text.substring(start, at)));
    }

    private boolean isNext(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }
}
