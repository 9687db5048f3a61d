-- What follows from candidates' talk, in the form in which it is counted: derived, see decision 0012.
-- It can be emptied at any time, if every candidate is noted as outdated with it.
create table interview_steps (
  candidate ${key} not null,
  number integer not null,
  kind text not null,
  side text not null,
  mode text not null,
  happened_at bigint not null,
  took bigint,                 -- microseconds from proposal to agreement
  primary key (candidate, number)
);

create index interview_steps_week on interview_steps (happened_at, candidate, kind, side, mode, took);

create table signal_marks (
  candidate ${key} not null,
  channel ${key} not null,
  message ${key} not null,
  kind text not null,
  written_at bigint not null,
  answered_at bigint,
  primary key (candidate, channel, message, kind)
);

create index signal_marks_week on signal_marks (written_at, candidate, kind, answered_at);

-- Candidates whose talk changed since the rows above were derived from it. Empty most of the time.
create table outdated_tracks (
  candidate ${key} primary key
);

insert into outdated_tracks (candidate) select candidate from candidates;

-- What is counted week by week is found by time; ids begin with the team.
create index warnings_week on warnings (written_at, candidate, level);
create index case_steps_week on case_steps (taken_at, action, candidate);
create index turns_unread on turns (written_at, channel, unread) where unread is not null;
create index turns_unclear on turns (written_at, channel)
  where unclear <> '[]' and author_role = 'CANDIDATE';
create index cards_stuck on cards (state, card_key) where state in ('HELD', 'PARKED');
