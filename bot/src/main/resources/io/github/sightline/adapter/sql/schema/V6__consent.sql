-- Who agreed that their messages are read, from when to when. Only where a platform asks for it.
create table consents (
  person ${key} not null,
  given_at bigint not null,
  channel ${key} not null,
  withdrawn_at bigint,
  primary key (person, given_at)
);

-- Accounts that staff said are one person's: the case of each is kept under the main one.
create table links (
  person ${key} primary key,
  main ${key} not null
);

create index links_main on links (main, person);
