-- Browsers that left to sign in elsewhere: the hash of what their cookie holds, and the session that they
-- had. A row lives for minutes.
create table sign_ins (
  hash ${key} primary key,
  session text not null,
  valid_until bigint not null
);

create index sign_ins_over on sign_ins (valid_until);

-- Who came, went, and was refused stands beside who looked at what.
alter table page_views add column deed text not null default 'LOOKED_AT';
