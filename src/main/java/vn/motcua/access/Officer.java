package vn.motcua.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.motcua.access.Substitution.Matter;

/** A signed-in person with the roles held today, each in an organisational unit. */
public final class Officer implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String account;
    private final String name;
    private final Standing standing;
    private final List<Grant> grants;
    private final List<Substitution> substitutions;
    private @Nullable String passwordHash;

    Officer(String account, String name, String passwordHash, Standing standing, List<Grant> grants) {
        this.account = account;
        this.name = name;
        this.passwordHash = passwordHash;
        this.standing = standing;
        this.grants = List.copyOf(grants);
        this.substitutions = List.of();
    }

    private Officer(Officer one, List<Substitution> substitutions) {
        this.account = one.account;
        this.name = one.name;
        this.passwordHash = one.passwordHash;
        this.standing = one.standing;
        this.grants = one.grants;
        this.substitutions = List.copyOf(substitutions);
    }

    /** The same person, standing in for others as well. */
    Officer standingIn(List<Substitution> running) {
        return new Officer(this, running);
    }

    /** The person as the timeline names him. */
    public Actor actor() {
        return new Actor(account, name);
    }

    /** Name as printed and shown. */
    public String name() {
        return name;
    }

    /** Roles held today, with their units. */
    public List<Grant> grants() {
        return grants;
    }

    /** Whether the person holds a role in a unit; a role held at the province reaches every unit. */
    public boolean holds(Role role, String unit) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.reaches(unit));
    }

    /** Whether the person holds a role anywhere. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Where the person stands in for others today; it opens tasks and what they are about, nothing else of the role. */
    public List<Substitution> substitutions() {
        return substitutions;
    }

    /** By which substitution the person may do a role's work on a matter; none is needed for a role of one's own. */
    public Optional<Substitution> standsIn(Role role, String unit, Matter matter) {
        return substitutions.stream()
                .filter(each -> each.admits(role, unit, matter))
                .findFirst();
    }

    /** Whether the person stands in for this very one on a matter, and so takes over what lies with him. */
    public boolean standsInFor(Actor replaced, Role role, String unit, Matter matter) {
        return substitutions.stream()
                .anyMatch(each ->
                        each.replaced().account().equals(replaced.account()) && each.admits(role, unit, matter));
    }

    /** Whether the person does a role's tasks anywhere: holds it, or stands in for somebody who does. */
    public boolean does(Role role) {
        return works().anyMatch(grant -> grant.role() == role);
    }

    /** Whether a role's work in a unit may be the person's: by a role of his own, or in somebody's stead. */
    boolean works(@Nullable Role role, String unit) {
        return works().anyMatch(grant -> grant.role() == role && grant.reaches(unit));
    }

    private Stream<Grant> works() {
        return Stream.concat(grants.stream(), substitutions.stream().map(Substitution::office));
    }

    /** Whether any role held works on dossiers; whoever keeps the accounts doesn't. */
    public boolean worksOnDossiers() {
        return grants.stream().anyMatch(Grant::isOnDossiers);
    }

    /** Whether the person may see a unit's dossiers: by a role there, or at the province. */
    public boolean sees(String unit) {
        return works().anyMatch(grant -> grant.isOnDossiers() && grant.reaches(unit));
    }

    /** Whether the person may see every unit's dossiers. */
    public boolean seesEverywhere() {
        return works().anyMatch(grant -> grant.isOnDossiers() && grant.everywhere());
    }

    /** The units in which the person works on dossiers. */
    public List<String> units() {
        return works().filter(Grant::isOnDossiers).map(Grant::unit).distinct().toList();
    }

    /** The roles held, without their units. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.key()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account;
    }

    @Override
    public boolean isEnabled() {
        return standing.active();
    }

    /** Whether the password has to be changed before anything else. */
    boolean isPasswordDue() {
        return standing.passwordDue();
    }

    /** Whether the provider is the only way in: there is no password to ask for. */
    boolean isPasswordless() {
        return standing.passwordless();
    }

    /** Whether a second factor has to be enrolled before anything else. */
    boolean isFactorDue() {
        return standing.factor() == Factor.DUE;
    }

    /** Whether codes are asked for: at sign-in, and before signing or paying. */
    public boolean hasSecondFactor() {
        return standing.factor() == Factor.ENROLLED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Officer officer && officer.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** How an account stands: whether it may sign in, whether its password must be changed first or nobody knows one, and its second factor. */
    record Standing(boolean active, boolean passwordDue, boolean passwordless, Factor factor)
            implements java.io.Serializable {

        Standing(boolean active, boolean passwordDue, Factor factor) {
            this(active, passwordDue, false, factor);
        }
    }

    /** How it stands with an account's second factor. */
    enum Factor {
        NONE,
        DUE,
        ENROLLED
    }

    /** A role held in a unit. {@code everywhere} is true for units whose holders serve the whole province. */
    public record Grant(Role role, String unit, String unitName, boolean everywhere) implements java.io.Serializable {

        boolean isOnDossiers() {
            return role.duty().isPresent();
        }

        boolean reaches(String other) {
            return everywhere || unit.equals(other);
        }
    }
}
