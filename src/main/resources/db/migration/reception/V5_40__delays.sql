-- For which due date a delay was reported to the head; each once.
alter table deadline_reminder add column reported_for timestamp with time zone;
