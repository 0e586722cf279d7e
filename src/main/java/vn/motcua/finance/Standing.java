package vn.motcua.finance;

/** How the last attempts of a list stand: how many are still under way, how many ended without payment, and the money. */
record Standing(int underWay, int unpaid, long unpaidDong, long settledDong) {}
