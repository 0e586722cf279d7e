-- One row per open task, written in the engine's own transaction: what a list finds, filters and orders by.
-- What a list shows besides is joined for the rows of a page alone. A free task has an empty assignee.
create table open_task (
  task_id varchar(64) primary key,
  step varchar(60) not null,
  role varchar(60) not null,
  definition varchar(64) not null,
  dossier varchar(40) not null references dossier,
  unit varchar(20) not null,
  name_plain varchar(120) not null,
  urgent_at timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  assignee varchar(60) default '' not null,
  assignee_name varchar(120),
  assigned_at timestamp with time zone
);
create index open_task_by_dossier on open_task (dossier);
create index open_task_of_person on open_task (assignee, urgent_at, task_id);
create index open_task_of_role on open_task (role, assignee, urgent_at, task_id);
create index open_task_of_role_in_unit on open_task (role, unit, assignee, urgent_at, task_id);
create index open_task_in_unit on open_task (unit, urgent_at, task_id);
create index open_task_by_urgency on open_task (urgent_at, task_id);
create index open_task_at_step on open_task (step, urgent_at, task_id);
