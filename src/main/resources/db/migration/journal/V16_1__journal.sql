-- What happened, in chains: written once, never changed (docs/journal.md). A dossier's chain is its code.
create table journal_entry (
  chain varchar(80) not null,
  number integer not null,
  kind varchar(20) not null,
  noted_at timestamp with time zone not null,
  actor varchar(60) not null,
  actor_name varchar(120) not null,
  subject varchar(60),
  act varchar(60) not null,
  details varchar(4000),
  duty varchar(20),
  task varchar(64) unique,
  reason varchar(4000),
  previous varchar(64) not null,
  hash varchar(64) not null,
  primary key (chain, number)
);
create index journal_entry_by_subject on journal_entry (subject);

-- Where each chain ends, up to which number it is sealed and whether it has moved on since: the only part of the journal that
-- changes. Nothing rests on it.
create table journal_head (
  chain varchar(80) primary key,
  number integer not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  sealed integer default 0 not null,
  moved boolean default true not null
);

-- Signed seals over the heads that moved since the last one.
create table journal_seal (
  number bigint primary key,
  sealed_at timestamp with time zone not null,
  heads integer not null,
  root varchar(64) not null,
  previous varchar(64) not null,
  signed_by varchar(16) not null,
  hash varchar(64) not null,
  signature varchar(200) not null
);
create table journal_sealed_head (
  seal bigint not null references journal_seal,
  chain varchar(80) not null,
  number integer not null,
  hash varchar(64) not null,
  primary key (seal, chain)
);
create index journal_sealed_head_by_chain on journal_sealed_head (chain, number);
