-- The table of db-scheduler, as its documentation gives it: one row for each waiting or ringing timer.
create table scheduled_tasks (
  task_name ${key} not null,
  task_instance ${key} not null,
  task_data ${blob},
  execution_time ${timestamp} not null,
  picked boolean not null,
  picked_by text,
  last_success ${timestamp},
  last_failure ${timestamp},
  consecutive_failures integer,
  last_heartbeat ${timestamp},
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Timers that were asked for while they rang: when to ring again. Empty most of the time.
create table rings_again (
  task_name ${key} not null,
  task_instance ${key} not null,
  due bigint not null,
  primary key (task_name, task_instance)
);
