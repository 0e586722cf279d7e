package vn.motcua.law.onetime;

import java.util.List;

/** Which conditions a ground of the one-time settlement asks for. */
public interface GroundConditions {

    List<Condition> of(Ground ground);
}
