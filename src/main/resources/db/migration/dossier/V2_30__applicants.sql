-- In whose own right a dossier is filed: the person's, a relative's, the employer's or the agency's.
alter table dossier add column filed_by varchar(20) default 'PERSON' not null;
alter table dossier add column relative varchar(4000);
alter table dossier add column employer varchar(4000);
