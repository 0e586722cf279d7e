-- Which hospital or clinic a claim of sickness or maternity names: an index of what sheets and lists of many people tell.
create table claim_facility (
  dossier varchar(40) not null references dossier,
  line integer not null,
  facility varchar(200) not null,
  name varchar(200) not null,
  primary key (dossier, line)
);
create index claim_facility_by_facility on claim_facility (facility, dossier);
