-- What somebody has typed into the form of a task he holds, kept until the task is done: a power cut or another browser loses
-- nothing. Nobody else sees it; it goes with its task.
create table task_draft (
  task_id varchar(64) not null references open_task on delete cascade,
  account varchar(60) not null,
  typed varchar(1000000) not null,
  saved_at timestamp with time zone not null,
  primary key (task_id, account)
);
