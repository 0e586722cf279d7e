-- The certificates people and the agency sign with. The holder is an account, or 'system' for the agency's seal.
create table certificate (
  fingerprint varchar(64) primary key,
  holder varchar(60) not null,
  subject varchar(500) not null,
  issuer varchar(500) not null,
  serial varchar(60) not null,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  content varchar(20000) not null,
  registered_at timestamp with time zone not null,
  registered_by varchar(120) not null,
  revoked_at timestamp with time zone,
  revoked_by varchar(120),
  revoked_because varchar(1000),
  unique (issuer, serial)
);
create index certificate_by_holder on certificate (holder);

-- Every paper that was signed or sealed. The token stands on the paper itself and leads anybody to what may be told of it;
-- shown is the hash of what was read before signing, sha256 that of the signed file.
create table signed_paper (
  token varchar(40) primary key,
  dossier varchar(40),
  kind varchar(30) not null,
  number varchar(80),
  dated date not null,
  agency varchar(200) not null,
  signed_by varchar(60) not null,
  signer_name varchar(200) not null,
  signer_title varchar(120) not null,
  signed_at timestamp with time zone not null,
  certificate varchar(64) not null references certificate,
  shown_sha256 varchar(64) not null,
  sha256 varchar(64) not null unique,
  size bigint not null
);
create index signed_paper_by_dossier on signed_paper (dossier);
