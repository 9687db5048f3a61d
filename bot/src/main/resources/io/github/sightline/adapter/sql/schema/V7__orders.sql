-- What people told the bot about interviews by command or button: the one thing about them that cannot
-- be derived from the talk. Only added to.
create table orders (
  id ${key} primary key,
  candidate ${key} not null,
  channel ${key} not null,
  action text not null,
  interview ${key} not null,
  starts_at bigint not null,
  ends_at bigint,
  timed integer not null,
  mode text,
  status text,
  actor ${key} not null,
  actor_name text not null,
  actor_role text not null,
  given_at bigint not null,
  words text not null
);

create index orders_candidate on orders (candidate, given_at, id);

-- Where people live, as the platform told from some time on: what somebody wrote before a move is read
-- in the zone of then.
create table person_zones (
  person ${key} not null,
  since bigint not null,
  zone text not null,
  primary key (person, since)
);

-- The interviews as they were derived last, to be found by their time. A copy: the talk and the orders
-- are the truth.
create table agenda (
  candidate ${key} not null,
  interview ${key} not null,
  channel ${key} not null,
  starts_at bigint not null,
  ends_at bigint,
  mode text not null,
  status text not null,
  host ${key} not null,
  settled_at bigint not null,
  sequence integer not null,
  primary key (candidate, interview)
);

create index agenda_starts on agenda (starts_at);
