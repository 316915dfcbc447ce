-- SPDX-License-Identifier: Apache-2.0
-- What cities joined and what they did. Read-only records of the catalogue.

create schema accelerator;
grant usage on schema accelerator to ${application};

create table accelerator.accelerators (
  id ledger.identifier primary key,
  ordinal smallint not null,
  name_en text not null,
  name_zh text not null,
  former_name_en text,
  former_name_zh text,
  launched ledger.partial_date,
  summary_en text not null,
  summary_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table accelerator.commitments (
  id ledger.identifier primary key,
  accelerator text not null references accelerator.accelerators,
  ordinal smallint not null,
  text_en text not null,
  text_zh text not null,
  metric_en text,
  metric_zh text,
  op text check (op in ('gte', 'lte', 'eq', 'step')),
  target float8,
  unit text references ledger.units,
  base_year smallint,
  deadline smallint,
  deadline_rule_en text,
  deadline_rule_zh text,
  source text not null references ledger.sources,
  locator text not null,
  mark text not null check (mark in ('verified', 'to-be-confirmed'))
);

create table accelerator.figures (
  accelerator text not null references accelerator.accelerators,
  ordinal smallint not null,
  label_en text not null,
  label_zh text not null,
  value float8 not null,
  unit text not null references ledger.units,
  qualifier text not null check (qualifier in ('eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'up_to')),
  as_of ledger.partial_date,
  source text not null references ledger.sources,
  locator text not null,
  literal text,
  mark text not null check (mark in ('verified', 'to-be-confirmed')),
  primary key (accelerator, ordinal)
);

create table accelerator.signatures (
  accelerator text not null references accelerator.accelerators,
  city text not null references city.cities,
  note_en text,
  note_zh text,
  source text not null references ledger.sources,
  locator text not null,
  primary key (accelerator, city)
);
comment on table accelerator.signatures is 'Only where a source names the city.';

grant select, insert, update, delete on all tables in schema accelerator to ${application};

create schema knowledge;
grant usage on schema knowledge to ${application};

create table knowledge.action_sectors (
  id ledger.identifier primary key,
  ordinal smallint not null,
  name_en text not null,
  name_zh text not null
);

create table knowledge.cases (
  id ledger.identifier primary key,
  city text not null references city.cities,
  sectors text[] not null,
  title_en text not null,
  title_zh text not null,
  text_en text not null,
  text_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table knowledge.case_facts (
  case_id text not null references knowledge.cases on delete cascade,
  fact text not null,
  ordinal smallint not null,
  primary key (case_id, fact)
);

grant select, insert, update, delete on all tables in schema knowledge to ${application};
