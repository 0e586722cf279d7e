package vn.motcua.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation for programs that takes the person's one-time code, in the header One-Time-Code; said in the API's description. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesCode {

    /** The header that holds the code. */
    String HEADER = PresentedCode.HEADER;
}
