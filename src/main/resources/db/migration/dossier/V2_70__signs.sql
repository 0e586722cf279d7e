-- What signs of abuse are looked for by: into which account money goes, and which employer files how often.
create index dossier_by_account on dossier (account_number);
create index award_by_account on award (account_number);

alter table dossier add column employer_code varchar(40);
update dossier set employer_code =
  substring(substring(employer from position('"unitCode":"' in employer) + 12)
    from 1 for position('"' in substring(employer from position('"unitCode":"' in employer) + 12)) - 1)
where employer like '%"unitCode":"%';
create index dossier_by_employer on dossier (employer_code, submitted_at);
create index dossier_by_submission on dossier (submitted_at, employer_code);
