package vn.motcua.oversight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.oversight.Review.Decided;
import vn.motcua.oversight.Review.Verdict;

/** What a reviewer marked: a verdict and a reason for each right of the sheet, in its order. */
class ReviewForm {

    private static final int LONGEST = 1000;

    private final List<Mark> marks = new ArrayList<>();

    public List<Mark> getMarks() {
        return marks;
    }

    List<Decided> decided() {
        return marks.stream().map(Mark::decided).toList();
    }

    /** The mark on one right. */
    static class Mark {

        private long right;
        private @Nullable Verdict verdict;
        private String reason = "";

        public long getRight() {
            return right;
        }

        public void setRight(long right) {
            this.right = right;
        }

        public @Nullable Verdict getVerdict() {
            return verdict;
        }

        public void setVerdict(@Nullable Verdict verdict) {
            this.verdict = verdict;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        private Decided decided() {
            var why = reason.strip();
            return new Decided(right, verdict, why.substring(0, Math.min(LONGEST, why.length())));
        }
    }
}
