package vn.motcua.reception;

/** Mail as a clerk records it: who sent it, the day it came, how many sheets, the number on the registered letter. */
record MailForm(String sender, String arrivedOn, String sheets, String reference, String procedure) {

    MailForm {
        sender = Typed.typed(sender);
        arrivedOn = Typed.typed(arrivedOn);
        sheets = Typed.typed(sheets);
        reference = Typed.typed(reference).strip();
        procedure = Typed.typed(procedure);
    }
}
