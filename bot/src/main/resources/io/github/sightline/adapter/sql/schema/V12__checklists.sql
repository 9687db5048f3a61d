-- What people said about the due diligence of a candidate: only added to, the latest holds.
create table checklist_entries (
  id ${key} primary key,
  candidate ${key} not null,
  kind text not null,          -- CHECKED, OFFER_PLANNED, NO_OFFER
  item text,                   -- of CHECKED alone, with state
  state text,
  note text not null,
  offer_day text,              -- such as 2026-12-01
  actor ${key} not null,
  actor_name text not null,
  actor_role text not null,
  made_at bigint not null
);

create index checklist_entries_case on checklist_entries (candidate, made_at, id);
create index checklist_entries_latest on checklist_entries (made_at, candidate);
-- Offers are few; whether one is planned is told by the latest of these of a candidate.
create index checklist_offers on checklist_entries (candidate, made_at, id) where kind <> 'CHECKED';
