-- Numbers that are a contributor's as well: former ID numbers (nine digits, or a corrected one), BHXH numbers of other books.
create table contributor_number (
  insurance_number varchar(10) not null references contributor,
  kind varchar(10) not null check (kind in ('ID', 'INSURANCE')),
  number varchar(12) not null,
  primary key (insurance_number, kind, number)
);
create index contributor_number_by_number on contributor_number (number, insurance_number);

alter table contributor add column died_on date;
