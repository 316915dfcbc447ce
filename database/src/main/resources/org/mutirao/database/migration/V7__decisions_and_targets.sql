-- SPDX-License-Identifier: Apache-2.0
-- Decisions of cities with reason and date, and the targets that they adopted. Both are public by nature, so
-- whoever may read the pages may read the rows; they are never changed and never deleted.

alter table ledger.changes drop constraint changes_action_check;
alter table ledger.changes add constraint changes_action_check
  check (action in ('catalogue.loaded', 'inventories.imported', 'targets.adopted'));

create table ledger.decisions (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('target')),
  subject text not null check (length(subject) between 1 and 200),
  city_id text not null references city.cities,
  person_id bigint references account.people,
  body text check (length(body) between 1 and 200),
  on_date date not null,
  outcome text not null check (outcome in ('adopted')),
  reason text not null check (length(reason) between 1 and 4000),
  language text not null check (language in ('en', 'zh')),
  change_id bigint not null references ledger.changes
);
comment on table ledger.decisions is 'Append only. What somebody with the right to do so decided. The person stands here by number only; language is that of the reason.';
create index on ledger.decisions (city_id);
grant select, insert on ledger.decisions to ${application};

create schema target;
grant usage on schema target to ${application};

create table target.targets (
  id bigint generated always as identity primary key,
  city_id text not null references city.cities,
  base_year smallint not null check (base_year between 1990 and 2100),
  base_tonnes float8 not null check (base_tonnes > 0 and base_tonnes < 'Infinity'),
  boundary text not null check (length(boundary) between 1 and 200),
  scopes text not null check (scopes in ('BASIC', 'BASIC_PLUS')),
  gases text not null check (gases in ('inventory')),
  net_zero_year smallint not null check (net_zero_year between 1991 and 2100),
  residual_tonnes float8 not null check (residual_tonnes >= 0),
  offsets_policy text not null check (offsets_policy in ('NONE', 'RESIDUAL', 'CREDITS')),
  approach text not null,
  temperature text,
  probability text,
  share_key text,
  decision_id bigint not null unique references ledger.decisions,
  supersedes bigint unique,
  change_id bigint not null references ledger.changes,
  unique (id, city_id),
  foreign key (supersedes, city_id) references target.targets (id, city_id),
  check (net_zero_year > base_year),
  check (residual_tonnes < base_tonnes),
  check (num_nonnulls(temperature, probability, share_key) in (0, 3))
);
comment on table target.targets is 'Append only. What a city adopted; who takes another target supersedes the one before, which stays. Amounts in t CO2e; base_tonnes is the inventory as it stood on that day. gases inventory: all gases that the inventory counts.';
create unique index on target.targets (city_id) where supersedes is null;
grant select, insert on target.targets to ${application};

create table target.milestones (
  target_id bigint not null references target.targets,
  year smallint not null,
  tonnes float8 not null check (tonnes >= 0 and tonnes < 'Infinity'),
  primary key (target_id, year)
);
comment on table target.milestones is 'Append only. The years between base year and net zero.';
grant select, insert on target.milestones to ${application};
