package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a register tells of a contributor besides the record itself: numbers of before and of other books, and a death. */
record Identity(List<String> formerIdNumbers, List<String> otherInsuranceNumbers, @Nullable LocalDate diedOn) {}
