-- Interviews are derived anew from what was said, see decision 0009: all of a candidate's turns must be
-- found at once, those that say nothing about how to meet included.
create index turns_concerned on turns (about, written_at, channel, message);
