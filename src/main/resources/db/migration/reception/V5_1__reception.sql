-- The desk's own remarks on a dossier: what the examination found, what was asked for, what was announced.
create table intake (
  dossier varchar(40) primary key references dossier,
  verdict varchar(20) not null,
  reason varchar(2000),
  found_at timestamp with time zone not null
);

create table supplement_request (
  dossier varchar(40) not null references dossier,
  number integer not null,
  unit varchar(20) not null,
  asked_at timestamp with time zone not null,
  supplement_by timestamp with time zone not null,
  closed_at timestamp with time zone,
  primary key (dossier, number)
);
create index supplement_request_open on supplement_request (unit, closed_at, supplement_by);

create table result_notice (
  dossier varchar(40) primary key references dossier,
  announced_at timestamp with time zone not null,
  collect_by timestamp with time zone not null,
  reminded_at timestamp with time zone
);

create table deadline_reminder (
  dossier varchar(40) primary key references dossier,
  due_at timestamp with time zone not null,
  reminded_at timestamp with time zone not null,
  extensions integer not null
);
