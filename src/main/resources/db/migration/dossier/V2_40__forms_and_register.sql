-- The version of the form a document was printed by: number, circular and edition.
alter table dossier_document add column form varchar(200);

-- The register of dossiers (form 07): a book a unit and year, its entries numbered one after another.
create table register_number (
  unit varchar(20) not null,
  register_year integer not null,
  last_number integer not null,
  primary key (unit, register_year)
);
alter table dossier add column register_year integer;
alter table dossier add column register_number integer;
alter table dossier add column returned_at timestamp with time zone;
alter table dossier add column returned_to varchar(200);
create unique index dossier_by_register on dossier (received_unit, register_year, register_number);
create index dossier_by_reception on dossier (submitted_at, code);
create index dossier_by_procedure on dossier (procedure_key, submitted_at, code);
create index dossier_by_state on dossier (state, submitted_at, code);
