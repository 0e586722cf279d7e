package vn.motcua.access;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Officer.Grant;

/**
 * One person stands in for another: in a role and unit, from and until (both included), for some procedures or all, up to an
 * amount or any (decision 2988/QD-BHXH art. 11). {@code title} is what the substitute himself is, as papers print it.
 */
public record Substitution(
        long id, Actor replaced, Actor substitute, Grant office, Limits limits, @Nullable Manner manner, String title)
        implements Serializable {

    /** Whether it lets its substitute do a role's work on a matter in a unit. */
    boolean admits(Role role, String unit, Matter matter) {
        return office.role() == role && office.reaches(unit) && limits.admit(matter);
    }

    /** Whether the replaced person is away: somebody does all his work of a role, not a part of it. */
    public boolean isForAll() {
        return limits.procedures().isEmpty() && limits.highest() == null;
    }

    /** Whether it replaces a person in a role where the role's work is done. */
    public boolean replaces(Actor person, Role role, String unit) {
        return replaced.account().equals(person.account()) && office.role() == role && office.reaches(unit);
    }

    /** Under which title the substitute signs in place of whoever holds one. */
    public String signs(String replacedTitle, String between) {
        return manner == null ? title : manner + ". " + replacedTitle + between + title;
    }

    /** The manner as papers abbreviate it; {@code none} if nothing is signed. */
    public String mark() {
        return manner == null ? "none" : manner.name();
    }

    static Substitution row(ResultSet row, int number) throws SQLException {
        var manner = row.getString("manner");
        var title = row.getString("title");
        return new Substitution(
                row.getLong("id"),
                new Actor(row.getString("replaced"), row.getString("replaced_name")),
                new Actor(row.getString("substitute"), row.getString("substitute_name")),
                new Grant(
                        Role.of(row.getString("role")).orElseThrow(),
                        row.getString("unit"),
                        row.getString("unit_name"),
                        "PROVINCE".equals(row.getString("unit_kind"))),
                Limits.row(row),
                manner == null ? null : Manner.valueOf(manner),
                title == null ? "" : title);
    }

    /** How a substitute signs: for his superior, by his order, or by an authority passed on (decree 30/2020/ND-CP). */
    public enum Manner {
        KT,
        TL,
        TUQ
    }

    /** From and until when, for which procedures (none named: all), up to how many dong (null: any). */
    public record Limits(LocalDate from, LocalDate until, Set<String> procedures, @Nullable Long highest)
            implements Serializable {

        public Limits {
            procedures = Set.copyOf(procedures);
        }

        /** Whether a day lies within. */
        public boolean include(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        boolean admit(Matter matter) {
            return include(matter.day())
                    && (procedures.isEmpty() || procedures.contains(matter.procedure()))
                    && (highest == null || matter.amount() <= highest);
        }

        private static Limits row(ResultSet row) throws SQLException {
            var procedures = row.getString("procedures");
            return new Limits(
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_until", LocalDate.class),
                    procedures == null ? Set.of() : Set.of(procedures.split(" ")),
                    row.getObject("highest_amount", Long.class));
        }
    }

    /** What a task is about: its procedure, the money decided on in dong (0 while nothing is), and the day. */
    public record Matter(String procedure, long amount, LocalDate day) {}
}
