-- Who signed which text: the hash is that of the very PDF the signatory had before him.
create table signature (
  dossier varchar(40) not null references dossier,
  sha256 varchar(64) not null,
  what varchar(20) not null check (what in ('DECISION', 'APOLOGY')),
  signed_by varchar(60) not null,
  signed_at timestamp with time zone not null,
  primary key (dossier, sha256)
);
