-- Leave of the same days under another BHXH number of somebody with the name and birth date of a line, and who told them apart.
create table line_namesake (
  dossier varchar(40) not null,
  line integer not null,
  insurance_number varchar(10) not null,
  name varchar(120) not null,
  first_day date not null,
  last_day date not null,
  found_in varchar(40) not null,
  found_at timestamp with time zone not null,
  found_for varchar(60) not null,
  told_by varchar(60),
  told_by_name varchar(120),
  told_at timestamp with time zone,
  reason varchar(1000),
  primary key (dossier, line, insurance_number, first_day, found_in),
  foreign key (dossier, line) references list_line
);
