-- Rights of the application's role on PostgreSQL: it works, it neither builds nor rewrites. Run by the owner after each migration.
grant usage on schema public to application_role;
revoke create on schema public from application_role;
grant select, insert, update, delete on all tables in schema public to application_role;
grant usage, select on all sequences in schema public to application_role;

-- What stands: the journal with its seals, the ledger, sheets and documents, amendments of the calendar, former passwords.
revoke update, delete on
  journal_entry, journal_seal, journal_sealed_head, journal, sheet, dossier_document, calendar_amendment, former_password,
  inspection_sampled, inspection_finding, hand_over, hand_over_line, hand_over_slip, hand_over_receipt
  from application_role;
revoke delete on inspection_session, inspection_sample, signature, signed_paper, dossier, payment_order, role_grant, account, certificate, journal_head, signed_payroll from application_role;
revoke delete on paper_place, inbox_item, rights_review, rights_review_line, lent_week, lent_sign from application_role;
revoke delete on line_namesake, opinion, unit_label from application_role;
revoke insert, update, delete on flyway_schema_history from application_role;
