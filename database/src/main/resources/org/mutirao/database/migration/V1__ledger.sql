-- SPDX-License-Identifier: Apache-2.0
-- The ledger: who changed what and when, where figures come from, the figures, and the places where they disagree.
-- Tables marked "append only" grant the application no update and no delete.

create schema ledger;
grant usage on schema ledger to ${application};

create domain ledger.identifier as text check (value ~ '^[a-z0-9][a-z0-9-]{0,79}$');
create domain ledger.partial_date as text check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');

create table ledger.changes (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null check (action in ('catalogue.loaded', 'inventories.imported')),
  detail jsonb not null default '{}',
  reason text
);
comment on table ledger.changes is 'Append only. The history of everything: one row for each write transaction.';
grant select, insert on ledger.changes to ${application};

create table ledger.revisions (
  scope text primary key,
  revision bigint not null
);
comment on table ledger.revisions is 'Counts the writes of a city, or of the network (scope *). Views are cached under it.';
grant select, insert, update on ledger.revisions to ${application};

create table ledger.catalogue_versions (
  sha256 text primary key,
  change_id bigint not null references ledger.changes
);
comment on table ledger.catalogue_versions is 'Which versions of the reference catalogue were loaded, each with its last change.';
grant select, insert, update on ledger.catalogue_versions to ${application};

create table ledger.sources (
  id ledger.identifier primary key,
  kind text not null check (kind in ('document', 'dataset', 'page', 'own')),
  title_en text not null,
  title_zh text not null,
  short_en text not null,
  short_zh text not null,
  publisher text not null,
  licence text not null,
  redistributable boolean not null,
  url text,
  as_of ledger.partial_date,
  note_en text,
  note_zh text
);
grant select, insert, update, delete on ledger.sources to ${application};

create table ledger.units (
  id text primary key,
  dimension text not null,
  label_en_one text not null,
  label_en_other text not null,
  label_zh text not null
);
grant select, insert, update, delete on ledger.units to ${application};

create table ledger.quantities (
  id ledger.identifier primary key,
  label_en text not null,
  label_zh text not null
);
grant select, insert, update, delete on ledger.quantities to ${application};

create table ledger.facts (
  id bigint generated always as identity primary key,
  key text not null,
  city_id text,
  country text,
  network_id text,
  quantity text not null references ledger.quantities,
  state text not null check (state in
    ('value', 'missing', 'not_occurring', 'not_estimated', 'confidential', 'elsewhere', 'withdrawn')),
  value float8 check (value > '-Infinity' and value < 'Infinity'),
  low float8 check (low > '-Infinity' and low < 'Infinity'),
  high float8 check (high > '-Infinity' and high < 'Infinity'),
  unit text not null references ledger.units,
  qualifier text not null check (qualifier in ('eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'up_to')),
  starts ledger.partial_date,
  ends ledger.partial_date,
  base_year smallint,
  period_en text,
  period_zh text,
  status text not null check (status in ('achieved', 'planned', 'expected')),
  origin text not null check (origin in ('measured', 'reported', 'stated', 'estimated', 'computed')),
  source text not null references ledger.sources,
  locator text not null,
  literal text,
  note_en text,
  note_zh text,
  change_id bigint not null references ledger.changes,
  supersedes bigint unique references ledger.facts,
  check (num_nonnulls(city_id, country, network_id) = 1),
  check ((state = 'value') = (value is not null)),
  unique nulls not distinct (key, supersedes)
);
comment on table ledger.facts is
  'Append only. A correction is a new row that supersedes; the current row has no successor. key stays the same.';
create index on ledger.facts (city_id, quantity);
create index on ledger.facts (country, quantity);
create index on ledger.facts (key);
grant select, insert on ledger.facts to ${application};

create view ledger.current_facts as
  select f.* from ledger.facts f
  where f.state <> 'withdrawn' and not exists (select from ledger.facts s where s.supersedes = f.id);
grant select on ledger.current_facts to ${application};

create table ledger.conflicts (
  id text primary key,
  kind text not null check (kind in ('misprint', 'contradiction', 'implausible', 'ambiguous', 'editorial')),
  city_id text,
  title_en text not null,
  title_zh text not null,
  reason_en text not null,
  reason_zh text not null,
  working text
);
grant select, insert, update, delete on ledger.conflicts to ${application};

create table ledger.conflict_readings (
  conflict text not null references ledger.conflicts on delete cascade,
  reading text not null,
  fact text,
  source text not null references ledger.sources,
  locator text not null,
  literal text not null,
  text_en text not null,
  text_zh text not null,
  primary key (conflict, reading)
);
grant select, insert, update, delete on ledger.conflict_readings to ${application};

create table ledger.indicators (
  id ledger.identifier primary key,
  ordinal smallint not null,
  title_en text not null,
  title_zh text not null,
  stated_fact text not null,
  second_fact text,
  conflict text references ledger.conflicts,
  reading_en text not null,
  reading_zh text not null
);
comment on table ledger.indicators is 'The headline figures of the network: which stated fact each one shows.';
grant select, insert, update, delete on ledger.indicators to ${application};
