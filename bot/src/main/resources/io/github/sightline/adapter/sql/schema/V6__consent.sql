-- Who agreed that their messages are read, from when to when. Only where a platform asks for it.
create table consents (
  person ${key} not null,
  given_at bigint not null,
  channel ${key} not null,
  withdrawn_at bigint,
  primary key (person, given_at)
);
