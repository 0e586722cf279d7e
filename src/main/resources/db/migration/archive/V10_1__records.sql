-- The records of finished dossiers: whose they are, where they stand, how long they are kept, and the package that holds everything.
create table archive_record (
  dossier varchar(40) primary key references dossier,
  unit varchar(20) not null,
  name varchar(120) not null,
  name_plain varchar(120) not null,
  id_number varchar(12) not null,
  insurance_number varchar(10) not null,
  shelf varchar(60) not null,
  retention_years integer not null check (retention_years between 2 and 70),
  retained_until integer not null,
  shelved_by varchar(60) not null,
  package_sha256 varchar(64),
  package_size bigint,
  files integer,
  packed_at timestamp with time zone
);
create index archive_record_by_id_number on archive_record (id_number);
create index archive_record_by_insurance_number on archive_record (insurance_number);
create index archive_record_by_name on archive_record (name_plain);
