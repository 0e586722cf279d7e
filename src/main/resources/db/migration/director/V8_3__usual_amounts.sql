-- What decisions of one procedure and ground usually grant, reckoned once a day from those signed within a year; texts beyond
-- it are read one by one. Amounts in dong: a tenth of the decisions grants less than low_amount, a tenth more than high_amount.
create table usual_amount (
  procedure_key varchar(40) not null,
  ground varchar(40) not null,
  cases integer not null check (cases > 0),
  low_amount bigint not null,
  middle_amount bigint not null,
  high_amount bigint not null,
  reckoned_on date not null,
  primary key (procedure_key, ground)
);
create index signature_by_day on signature (what, signed_at);
