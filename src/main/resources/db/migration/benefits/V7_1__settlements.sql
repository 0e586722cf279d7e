-- One-time settlements paid before (taken over from the benefit system, or settled here), and the decisions' numbers.
create table earlier_settlement (
  decision varchar(60) not null,
  office varchar(200) not null,
  insurance_number varchar(10) not null,
  id_number varchar(12) not null,
  name varchar(120) not null,
  name_plain varchar(120) not null,
  birth_date date not null,
  from_month date not null,
  to_month date not null,
  amount bigint not null,
  settled_on date not null,
  primary key (decision, insurance_number)
);
create index earlier_settlement_by_insurance_number on earlier_settlement (insurance_number);
create index earlier_settlement_by_id_number on earlier_settlement (id_number);
create index earlier_settlement_by_name on earlier_settlement (name_plain, birth_date);

create table decision_number (
  decision_year integer primary key,
  last_number integer not null
);
