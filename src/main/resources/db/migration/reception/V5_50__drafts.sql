-- What clerks have in hand at the counter, kept on the server: a form until it is taken in (then which dossier it became, so that
-- it is taken in once however often it is sent), scans until their dossier is filed, and the links by which a telephone sends photos.
create table counter_draft (
  account varchar(60) not null,
  ticket varchar(36) not null,
  form varchar(1000000) not null,
  saved_at timestamp with time zone not null,
  dossier varchar(40) references dossier,
  primary key (account, ticket)
);
create index counter_draft_by_time on counter_draft (saved_at);

create table parked_scan (
  id varchar(36) primary key,
  account varchar(60) not null,
  ticket varchar(36),
  sha256 varchar(64) not null,
  media_type varchar(120) not null,
  size bigint not null,
  pages integer not null,
  name varchar(300) not null,
  parked_at timestamp with time zone not null
);
create index parked_scan_by_ticket on parked_scan (account, ticket, parked_at);

create table photo_link (
  token_hash varchar(64) primary key,
  account varchar(60) not null,
  ticket varchar(36) not null,
  open_until timestamp with time zone not null,
  used_at timestamp with time zone
);
create index photo_link_by_ticket on photo_link (account, ticket);
