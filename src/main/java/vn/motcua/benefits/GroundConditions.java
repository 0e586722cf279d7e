package vn.motcua.benefits;

import java.util.List;

/** Which conditions a ground of the one-time settlement asks for. */
interface GroundConditions {

    List<Condition> of(Ground ground);
}
