-- What the bot must not forget. One script for SQLite and PostgreSQL; the differences are placeholders.
--
-- Ids are texts as the ports print them: a channel is platform/workspace/id, so is a person. Times are
-- microseconds since 1970 UTC. Flags are 0 or 1. No row holds a random id or the time of its writing:
-- two stores that were told the same hold the same.

-- Events as they came in. The columns from written_at to link are empty for a deletion.
create table inbox (
  arrival ${serial},
  channel ${key} not null,
  message ${key} not null,
  kind ${key} not null,
  happened_at bigint not null,
  written_at bigint,
  author ${key},
  author_name text,
  author_role text,
  body text,
  reply_channel ${key},
  reply_message ${key},
  link text,
  state text not null,
  attempts integer not null,
  error text not null,
  failed_at bigint,
  unique (channel, message, kind)
);

-- Only what is still to do is in this index: it stays small however long the history grows.
create index inbox_unread on inbox (channel, arrival) where state = 'unread';
create index inbox_parked on inbox (arrival) where state = 'parked';

-- Messages as they stand now, with what was read from them.
create table turns (
  channel ${key} not null,
  message ${key} not null,
  written_at bigint not null,
  author ${key} not null,
  author_name text not null,
  author_role text not null,
  body text not null,
  reply_channel ${key},
  reply_message ${key},
  link text not null,
  about ${key},
  says integer not null,       -- whether anything about how to meet was read
  labels text not null,        -- JSON: {"video-refusal": 0.97}
  insists integer not null,
  asks text not null,          -- JSON: ["video"]
  outcome text,
  because text not null,
  team_before bigint,
  deleted integer not null,
  primary key (channel, message)
);

create index turns_place on turns (channel, written_at, message);
create index turns_about on turns (about, written_at, channel, message) where says = 1;
create index turns_candidates on turns (channel, author) where author_role = 'CANDIDATE';

create table candidates (
  candidate ${key} primary key,
  name text not null
);

create table warnings (
  id ${key} primary key,
  candidate ${key} not null references candidates (candidate),
  level text not null,
  channel ${key} not null,
  message ${key} not null,
  written_at bigint not null,
  sentence text not null
);

create index warnings_candidate on warnings (candidate);

-- Cards to post: one row for each card, holding its latest content.
create table cards (
  card_key ${key} primary key,
  card text not null,          -- JSON
  revision integer not null,
  state text not null,
  attempts integer not null,
  standing_channel ${key},
  standing_message ${key},
  note text not null
);
