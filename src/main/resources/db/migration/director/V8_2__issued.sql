-- When a signed decision was issued: once, however often it is asked.
alter table signature add column issued_at timestamp with time zone;
