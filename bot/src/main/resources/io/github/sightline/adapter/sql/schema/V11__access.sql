-- Links that let people into the pages once, and their sessions: hashes of secrets, never the secrets.
create table access_keys (
  hash ${key} primary key,
  kind text not null,          -- invitation, session, calendar
  person ${key} not null,
  person_name text not null,
  person_role text not null,
  valid_until bigint not null
);

-- Who looked at which evidence. Only added to.
create table page_views (
  person ${key} not null,
  person_name text not null,
  person_role text not null,
  what text not null,
  viewed_at bigint not null
);

create index page_views_latest on page_views (person, viewed_at);
create index case_steps_latest on case_steps (taken_at, candidate);
