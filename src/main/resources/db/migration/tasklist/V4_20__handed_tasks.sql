-- Who gave a task to whoever holds it; null for one that he took himself.
alter table open_task add column handed_by varchar(120);
