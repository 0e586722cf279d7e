package vn.motcua;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Role;
import vn.motcua.journal.Fingerprints;

/** What no journey of the filled house brings forth, laid there for one try: a batch, a month's list, a packed record. */
record BorrowedThings(FilledHouse house, JdbcClient jdbc) {

    /** A list to draw a sample from that names nobody, as the file store has to keep it. */
    static final String POPULATION = "motcua-population-1\n";

    private static final String NUMBER = "900001";

    static BorrowedThings in(FilledHouse filled, JdbcClient jdbc) {
        var house = filled.with("batch", NUMBER)
                .with("session", NUMBER)
                .with("sample", NUMBER)
                .with("bundle", NUMBER)
                .with("label", NUMBER)
                .with("opinion", NUMBER)
                .with("payroll", NUMBER)
                .with("waiver", NUMBER)
                .with("handover", NUMBER)
                .with("review", NUMBER)
                .with("sign", NUMBER)
                .with("order", find(jdbc, "select id from payment_order where dossier = ?", filled.get("released")))
                .with(
                        "document",
                        find(
                                jdbc,
                                "select cast(min(id) as varchar) from dossier_document where dossier = ?",
                                filled.get("proposeDecision")));
        return new BorrowedThings(house, jdbc);
    }

    private static String find(JdbcClient jdbc, String query, String dossier) {
        return jdbc.sql(query).param(dossier).query(String.class).single();
    }

    /** The task waits for the role that tries it, and the money has gone all ways at once. */
    void lay(Door door, Role role) {
        if (door.pattern().contains("/tasks/"))
            jdbc.sql("update open_task set role = ? where task_id = ?")
                    .params(role.key(), house.get("proposeDecision.task"))
                    .update();
        if (door.pattern().contains("/bundles/")) layBundle(role);
        if (door.pattern().contains("/labels/")) layLabel();
        if (door.pattern().contains("/opinions/")) layOpinion(role);
        if (door.pattern().contains("/payments")) layMoney();
        if (door.pattern().contains("/archive")) layRecord();
        if (door.pattern().contains("/inspections")) laySession("inspection.inspector.P");
        if (door.pattern().contains("/waivers")) layWaiver(role);
        if (door.pattern().contains("/rights")) layReview(role);
        if (door.pattern().contains("/handovers")) layHandOver(role);
        if (door.pattern().contains("/lent-accounts")) laySign(role);
    }

    /** A session of inspection that runs, over all the province's dossiers, with a sample that waits to be drawn. */
    void laySession(String inspector) {
        jdbc.sql(
                        """
                        insert into inspection_session (id, order_number, ordered_on, reason, period_from, period_until, units,
                          lasts_until, inspector, inspector_name, stated_at, confirmed_at, confirmed_by, confirmed_by_name)
                        values (900001, '1/QĐ', current_date, 'x', date '2020-01-01', current_date, 'P',
                          date '2099-01-01', ?, 'Lò Thị Hạnh', current_timestamp, current_timestamp, 'trinh.bao', 'Trịnh Bảo')""")
                .param(inspector)
                .update();
        jdbc.sql(
                        """
                        insert into inspection_sample (id, session, seed, size, by_procedure, population, population_sha256,
                          prepared_at, drawn_at)
                        values (900001, 900001, 'x', 1, false, 1, ?, current_timestamp, current_timestamp)""")
                .param(Fingerprints.of(POPULATION))
                .update();
    }

    private void layLabel() {
        jdbc.sql("insert into unit_label (id, unit, name, tone) values (900001, 'BD', 'x', '')")
                .update();
    }

    private void layOpinion(Role role) {
        jdbc.sql(
                        """
                        insert into opinion (id, dossier, department, unit, asked, question, due_on, asker, asker_name, asked_at)
                        values (900001, ?, ?, 'BD', 'x', 'x', date '2099-01-01', 'pham.huy', 'Phạm Quốc Huy', current_timestamp)""")
                .params(house.get("proposeDecision"), role.department())
                .update();
    }

    private void layBundle(Role role) {
        jdbc.sql(
                        """
                        insert into work_bundle (id, act, input, owner, language, ticket, begun_at)
                        values (900001, 'CLAIM', '{}', ?, 'vi', 'x', current_timestamp)""")
                .param(role.key() + ".BD")
                .update();
    }

    /** The province's department of the role has been given a list, by itself. */
    private void layHandOver(Role role) {
        jdbc.sql(
                        """
                        insert into hand_over (number, from_unit, from_department, to_unit, to_department, format, sent_at, sent_by, giver)
                        values (900001, 'P', ?, 'P', ?, 'A4', current_timestamp, 'le.mai', 'Lê Thị Mai')""")
                .params(role.department(), role.department())
                .update();
        jdbc.sql("insert into hand_over_slip (hand_over, sha256) values (900001, ?)")
                .param(Fingerprints.of(POPULATION))
                .update();
    }

    private void layWaiver(Role role) {
        jdbc.sql(
                        """
                        insert into waiver (id, dossier, duty, done, role, unit, applicant, applicant_name, reason, asked_at, pending)
                        values (900001, ?, 'REVIEW', 'PROPOSE', ?, 'P', 'pham.huy', 'Phạm Quốc Huy', 'Phòng chỉ còn một người',
                          current_timestamp, true)""")
                .params(house.get("proposeDecision"), role.key())
                .update();
    }

    /** Each role has a review of its own to go through. */
    private void layReview(Role role) {
        var desk = role == Role.FINANCE_CHIEF || role.key().endsWith(".head")
                ? role.department().toUpperCase(Locale.ROOT)
                : "DIRECTOR";
        var isAbove = role == Role.ACCESS_ADMINISTRATOR;
        jdbc.sql(
                        """
                        insert into rights_review (id, quarter, unit, desk, opened_at, due_on)
                        values (900001, '2020-Q1', ?, ?, current_timestamp, date '2020-01-20')""")
                .params(isAbove ? "P" : "BD", isAbove ? "SUPERIOR" : desk)
                .update();
    }

    private void laySign(Role role) {
        var isAbove = role == Role.ACCESS_ADMINISTRATOR;
        jdbc.sql("insert into lent_week (monday, looked_at) values (date '2020-01-06', current_timestamp)")
                .update();
        jdbc.sql(
                        """
                        insert into lent_sign (id, monday, account, unit, kind, noted_at, detail)
                        values (900001, date '2020-01-06', ?, ?, 'AFTER_HOURS', current_timestamp, '1')""")
                .params(isAbove ? "trinh.bao" : "le.mai", isAbove ? "P" : "BD")
                .update();
    }

    private void layMoney() {
        jdbc.sql(
                        """
                        insert into payment_batch (id, made_on, number, message_id, made_by, made_by_name, made_at, orders,
                          total, file_hash)
                        select 900001, date '2020-01-01', 1, 'THU-1', 'le.mai', 'Lê Thị Mai', current_timestamp, 1, 1,
                          min(sha256) from dossier_document""")
                .update();
        jdbc.sql("update payment_order set award_line = 1, batch = 900001, line = 1 where id = ?")
                .param(house.get("order"))
                .update();
        jdbc.sql("insert into payroll (id, unit, for_month, drawn_by, drawn_by_name, drawn_at)"
                        + " values (900001, 'P', date '2020-01-01', 'le.mai', 'Lê Thị Mai', current_timestamp)")
                .update();
    }

    private void layRecord() {
        jdbc.sql(
                        """
                        insert into archive_record (dossier, unit, name, name_plain, id_number, insurance_number, shelf,
                          retention_years, retained_until, shelved_by, package_sha256, package_size, files, packed_at)
                        select d.code, d.unit, d.name, d.name_plain, d.id_number, d.insurance_number, 'Kho 1', 70, 2096,
                          'cao.dung', f.sha256, f.size, 1, current_timestamp
                        from dossier d join dossier_document f on f.id = (select min(id) from dossier_document)
                        where d.code = ?""")
                .param(house.get("shelveRecords"))
                .update();
    }
}
