-- Lists of many people's claims: the file as it came, its lines with what the check found, and the leave that was granted.
create table people_list (
  dossier varchar(40) primary key references dossier,
  file_name varchar(200) not null,
  content_hash varchar(64) not null,
  lines integer not null check (lines > 0),
  taken_at timestamp with time zone not null,
  checked_at timestamp with time zone
);
create index people_list_by_content on people_list (content_hash);

create table list_line (
  dossier varchar(40) not null references people_list,
  line integer not null check (line > 0),
  insurance_number varchar(10) not null,
  name varchar(200) not null,
  told varchar(8000) not null,
  state varchar(10) not null check (state in ('UNCHECKED', 'GOOD', 'BAD', 'STRUCK')),
  rank integer not null,
  benefit varchar(40) not null,
  quota varchar(60) not null,
  first_day date,
  last_day date,
  days decimal(6, 1),
  amount bigint,
  id_number varchar(12) not null,
  faults varchar(20000) not null,
  taken varchar(400) not null,
  calculation varchar(200000),
  reason varchar(1000),
  primary key (dossier, line)
);
create index list_line_by_rank on list_line (dossier, rank, line);
create index list_line_by_person on list_line (dossier, insurance_number);

create table leave_granted (
  dossier varchar(40) not null references dossier,
  line integer not null,
  leave_year integer not null,
  insurance_number varchar(10) not null,
  benefit varchar(40) not null,
  quota varchar(60) not null,
  first_day date not null,
  last_day date not null,
  days decimal(6, 1) not null,
  granted_at timestamp with time zone not null,
  primary key (dossier, line, leave_year),
  check (first_day <= last_day)
);
create index leave_granted_by_person on leave_granted (insurance_number, first_day);
