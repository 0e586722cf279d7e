-- Up to which entry whoever follows a chain has been told; what was before anybody followed is told. Only notes make a chain
-- untold: looks, sign-ins and the like concern nobody else.
alter table journal_head add column untold boolean default false not null;
alter table journal_head add column told integer default 0 not null;
update journal_head set told = number;
