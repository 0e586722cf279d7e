-- What one decision grants to each person of a list: whom finance pays, for which days, and where the money goes.
create table award (
  dossier varchar(40) not null references dossier,
  line integer not null check (line > 0),
  benefit varchar(40) not null,
  person_id varchar(12) not null,
  person_name varchar(120) not null,
  first_day date not null,
  last_day date not null,
  amount bigint not null check (amount > 0),
  pay_method varchar(20) not null check (pay_method in ('ACCOUNT', 'CASH')),
  account_number varchar(34),
  bank_name varchar(200),
  account_holder varchar(200),
  primary key (dossier, line),
  check (first_day <= last_day)
);
