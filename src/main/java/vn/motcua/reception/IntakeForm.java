package vn.motcua.reception;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A dossier as the desk takes it down, every field as typed, so that nothing typed is ever lost. {@code intake} is the
 * clerk's finding: accept, supplement or refuse; empty lets the papers decide. {@code conditions} are the questions
 * answered yes.
 */
public record IntakeForm(
        String channel,
        String procedure,
        String ground,
        PersonForm person,
        String filedBy,
        AuthorityForm representative,
        RelativeForm relative,
        EmployerForm employer,
        List<String> conditions,
        String eventOn,
        PayeeForm payee,
        String resultMethod,
        List<PaperForm> papers,
        String intake,
        String reason,
        @JsonDeserialize(using = ToldText.class) Map<String, String> facts,
        ListForm list) {

    public IntakeForm {
        channel = typed(channel);
        procedure = typed(procedure);
        ground = typed(ground);
        person = person == null ? PersonForm.empty() : person;
        representative = representative == null ? AuthorityForm.empty() : representative;
        relative = relative == null ? RelativeForm.empty() : relative;
        employer = employer == null ? EmployerForm.empty() : employer;
        filedBy = typed(filedBy).isEmpty() ? filer(representative, relative, employer) : filedBy;
        conditions = conditions == null
                ? List.of()
                : conditions.stream().filter(Objects::nonNull).toList();
        eventOn = typed(eventOn);
        payee = payee == null ? PayeeForm.empty() : payee;
        resultMethod = typed(resultMethod);
        papers = papers == null
                ? List.of()
                : papers.stream().filter(Objects::nonNull).toList();
        intake = typed(intake);
        reason = typed(reason);
        facts = facts == null ? Map.of() : facts;
        list = list == null ? ListForm.empty() : list;
    }

    /** A dossier of a person who comes himself or has authorised somebody, where no question need be answered. */
    public IntakeForm(
            String channel,
            String procedure,
            String ground,
            PersonForm person,
            String filedBy,
            AuthorityForm representative,
            PayeeForm payee,
            String resultMethod,
            List<PaperForm> papers,
            String intake,
            String reason,
            Map<String, String> facts) {
        this(
                channel,
                procedure,
                ground,
                person,
                filedBy,
                representative,
                RelativeForm.empty(),
                EmployerForm.empty(),
                List.of(),
                "",
                payee,
                resultMethod,
                papers,
                intake,
                reason,
                facts,
                ListForm.empty());
    }

    private static String filer(AuthorityForm representative, RelativeForm relative, EmployerForm employer) {
        if (!representative.isEmpty()) return Filers.REPRESENTATIVE;
        if (!employer.equals(EmployerForm.empty())) return "EMPLOYER";
        return relative.equals(RelativeForm.empty()) ? "PERSON" : "RELATIVE";
    }

    /** Whether somebody with an authorisation files for whoever the benefit is. */
    boolean isOnBehalf() {
        return filedBy.equals(Filers.REPRESENTATIVE);
    }

    /** The same on another ground, filed by somebody else. */
    IntakeForm with(String otherGround, String otherFiler) {
        return copy(otherGround, person, otherFiler, papers, facts);
    }

    /** The same with other papers. */
    IntakeForm with(List<PaperForm> others) {
        return copy(ground, person, filedBy, others, facts);
    }

    /** The same about another person. */
    IntakeForm with(PersonForm other) {
        return copy(ground, other, filedBy, papers, facts);
    }

    /** The same case told otherwise. */
    IntakeForm with(Map<String, String> told) {
        return copy(ground, person, filedBy, papers, told);
    }

    /** The same with another list. */
    IntakeForm with(ListForm other) {
        return copy(ground, person, filedBy, papers, facts, other);
    }

    private IntakeForm copy(
            String otherGround,
            PersonForm otherPerson,
            String otherFiler,
            List<PaperForm> otherPapers,
            Map<String, String> told) {
        return copy(otherGround, otherPerson, otherFiler, otherPapers, told, list);
    }

    private IntakeForm copy(
            String otherGround,
            PersonForm otherPerson,
            String otherFiler,
            List<PaperForm> otherPapers,
            Map<String, String> told,
            ListForm otherList) {
        return new IntakeForm(
                channel,
                procedure,
                otherGround,
                otherPerson,
                otherFiler,
                representative,
                relative,
                employer,
                conditions,
                eventOn,
                payee,
                resultMethod,
                otherPapers,
                intake,
                reason,
                told,
                otherList);
    }

    static String typed(String text) {
        return text == null ? "" : text;
    }

    /** The insured person. */
    public record PersonForm(
            String name,
            String birthDate,
            String sex,
            String idNumber,
            String insuranceNumber,
            String phone,
            String email,
            String address) {

        public PersonForm {
            name = typed(name);
            birthDate = typed(birthDate);
            sex = typed(sex);
            idNumber = typed(idNumber);
            insuranceNumber = typed(insuranceNumber);
            phone = typed(phone);
            email = typed(email);
            address = typed(address);
        }

        static PersonForm empty() {
            return new PersonForm("", "", "", "", "", "", "", "");
        }
    }

    /** Whoever acts for the insured person, and the certified authorisation (Law 41/2024/QH15 art. 10.2d). */
    public record AuthorityForm(
            String name,
            String idNumber,
            String phone,
            String email,
            String address,
            String certifier,
            String certificateNumber,
            String establishedOn,
            String statedUntil,
            List<String> scopes) {

        public AuthorityForm {
            name = typed(name);
            idNumber = typed(idNumber);
            phone = typed(phone);
            email = typed(email);
            address = typed(address);
            certifier = typed(certifier);
            certificateNumber = typed(certificateNumber);
            establishedOn = typed(establishedOn);
            statedUntil = typed(statedUntil);
            scopes = scopes == null
                    ? List.of()
                    : scopes.stream().filter(Objects::nonNull).toList();
        }

        static AuthorityForm empty() {
            return new AuthorityForm("", "", "", "", "", "", "", "", "", List.of());
        }

        boolean isEmpty() {
            return equals(empty());
        }
    }

    /** A relative who applies: for the person, or for himself after the person's death. */
    public record RelativeForm(String name, String idNumber, String phone, String address, String relation) {

        public RelativeForm {
            name = typed(name);
            idNumber = typed(idNumber);
            phone = typed(phone);
            address = typed(address);
            relation = typed(relation);
        }

        static RelativeForm empty() {
            return new RelativeForm("", "", "", "", "");
        }
    }

    /** An employer who files in its own duty (Law 41/2024/QH15 art. 13.2). */
    public record EmployerForm(
            String name, String unitCode, String taxCode, String contactName, String phone, String address) {

        public EmployerForm {
            name = typed(name);
            unitCode = typed(unitCode);
            taxCode = typed(taxCode);
            contactName = typed(contactName);
            phone = typed(phone);
            address = typed(address);
        }

        static EmployerForm empty() {
            return new EmployerForm("", "", "", "", "", "");
        }
    }

    /** The file of a list as it was uploaded: the hash under which it is kept, and its name. */
    public record ListForm(String file, String name) {

        public ListForm {
            file = typed(file);
            name = typed(name);
        }

        static ListForm empty() {
            return new ListForm("", "");
        }

        boolean isEmpty() {
            return file.isEmpty();
        }
    }

    /** Where the money goes. */
    public record PayeeForm(String method, String accountNumber, String bankName, String accountHolder) {

        public PayeeForm {
            method = typed(method);
            accountNumber = typed(accountNumber);
            bankName = typed(bankName);
            accountHolder = typed(accountHolder);
        }

        static PayeeForm empty() {
            return new PayeeForm("", "", "", "");
        }
    }

    /**
     * A paper of the list and the form it came in; an empty form means it hasn't come. A page sends {@code ticked} too:
     * "no" for a box that is empty, whatever form stands beside it.
     */
    public record PaperForm(String key, String form, String note, List<String> scans, String ticked) {

        private static final String EMPTY_BOX = "no";

        public PaperForm {
            key = typed(key);
            ticked = typed(ticked);
            form = ticked.equals(EMPTY_BOX) ? "" : typed(form);
            note = typed(note);
            scans = scans == null
                    ? List.of()
                    : scans.stream().filter(Objects::nonNull).toList();
        }

        /** A paper as a program says that it came. */
        public PaperForm(String key, String form, String note, List<String> scans) {
            this(key, form, note, scans, "");
        }

        PaperForm with(List<String> files) {
            return new PaperForm(key, form, note, files, ticked);
        }

        /** Whether nobody has said anything of it yet. */
        boolean isUntouched() {
            return form.isEmpty() && note.isEmpty() && scans.isEmpty();
        }
    }
}
