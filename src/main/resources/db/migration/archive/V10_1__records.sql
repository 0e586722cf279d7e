-- The records of finished dossiers: where they stand, how long they are kept, and the package that holds everything.
create table archive_record (
  dossier varchar(40) primary key references dossier,
  shelf varchar(60) not null,
  retention_years integer not null check (retention_years between 2 and 70),
  retained_until integer not null,
  shelved_by varchar(60) not null,
  package_sha256 varchar(64),
  package_size bigint,
  files integer,
  packed_at timestamp with time zone
);
