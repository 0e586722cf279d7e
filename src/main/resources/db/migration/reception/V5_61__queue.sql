-- Numbers drawn in the waiting room, one row each; who called a number when, and which dossier was taken in under it.
create table queue_number (
  unit varchar(20) not null,
  drawn_on date not null,
  number integer not null,
  drawn_at timestamp with time zone not null,
  called_at timestamp with time zone,
  called_by varchar(60),
  dossier varchar(40) references dossier,
  primary key (unit, drawn_on, number)
);
create index queue_number_of_dossier on queue_number (dossier);
