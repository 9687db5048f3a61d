-- Who did what about which case. Only added to.
create table case_steps (
  id ${key} primary key,
  candidate ${key} not null references candidates (candidate),
  action text not null,
  actor ${key} not null,
  actor_name text not null,
  actor_role text not null,
  taken_at bigint not null,
  input text not null
);

create index case_steps_candidate on case_steps (candidate, taken_at, id);

-- How far each channel is known: nothing up to the message is missing. Trouble: why what came after
-- could not be fetched, and since when.
create table read_marks (
  channel ${key} primary key,
  reached ${key} not null,
  trouble text,
  troubled_at bigint
);

-- Workspaces in which people told the bot to post no cards.
create table pauses (
  platform ${key} not null,
  workspace ${key} not null,
  paused_by ${key} not null,
  primary key (platform, workspace)
);
