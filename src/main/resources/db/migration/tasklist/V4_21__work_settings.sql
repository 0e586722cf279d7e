-- What the head of a unit set for a person: the procedures he works on (null: all) and how many tasks he may hold at a time.
create table work_setting (
  account varchar(60) primary key,
  procedures varchar(2000),
  most integer
);
