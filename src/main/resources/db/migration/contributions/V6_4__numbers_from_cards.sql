-- Numbers told by ID cards at the desk stay whatever a register's file tells later.
alter table contributor_number add column from_card boolean default false not null;
