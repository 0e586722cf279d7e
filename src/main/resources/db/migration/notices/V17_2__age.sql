-- What is old goes; the administrator's page counts what went out lately.
create index notice_by_age on notice (noted_at);
create index notice_letter_by_age on notice_letter (written_at);
create index notice_letter_by_sending on notice_letter (sent_at);
