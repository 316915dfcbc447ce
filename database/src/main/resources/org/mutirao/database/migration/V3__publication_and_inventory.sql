-- SPDX-License-Identifier: Apache-2.0
-- Frozen snapshots, and the inventories behind them.

create schema publication;
grant usage on schema publication to ${application};

create table publication.publications (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('cited', 'published')),
  subject_kind text not null check (subject_kind in ('inventory')),
  city_id text not null references city.cities,
  year smallint not null,
  version int not null,
  at timestamptz not null default now(),
  by text not null,
  source text not null references ledger.sources,
  app_version text not null,
  reference_version text not null,
  input jsonb not null,
  result jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  change_id bigint not null references ledger.changes,
  supersedes uuid unique references publication.publications,
  unique (subject_kind, city_id, year, kind, version)
);
comment on table publication.publications is 'Append only. What the public sees: the whole input, the result and their hash.';
grant select, insert on publication.publications to ${application};

create view publication.current_publications as
  select p.* from publication.publications p
  where not exists (select from publication.publications s where s.supersedes = p.id);
grant select on publication.current_publications to ${application};

create schema inventory;
grant usage on schema inventory to ${application};

-- Totals as an outside publication prints them, cited figure by figure. The cells are not here: they come with an import.
create table inventory.cited_totals (
  city text not null references city.cities,
  year smallint not null,
  year_as_printed text not null,
  level text,
  boundary text,
  population float8,
  published_basic float8,
  published_basic_plus float8,
  published_territorial float8,
  published_basic_s3 float8,
  cells_basic float8,
  cells_basic_plus float8,
  cells_territorial float8,
  cells_basic_s3 float8,
  stationary_energy float8,
  transport float8,
  waste float8,
  ippu float8,
  afolu float8,
  other_scope3 float8,
  scope1 float8,
  scope2 float8,
  scope3 float8,
  basic_stationary_energy float8,
  basic_transport float8,
  basic_waste float8,
  cells_answered smallint not null,
  cells_unset smallint not null,
  cells_ne smallint not null,
  gwp text,
  source text not null references ledger.sources,
  locator text not null,
  primary key (city, year)
);
grant select, insert, update, delete on inventory.cited_totals to ${application};

create table inventory.inventories (
  id bigint generated always as identity primary key,
  city_id text not null references city.cities,
  year smallint not null,
  origin text not null check (origin in ('c40-gpc')),
  source text not null references ledger.sources,
  locator text not null,
  year_as_printed text not null,
  level text,
  boundary text,
  gwp_set text,
  population float8,
  published jsonb not null,
  credits jsonb not null,
  content_sha256 text not null,
  version int not null,
  change_id bigint not null references ledger.changes,
  supersedes bigint unique references inventory.inventories,
  unique (city_id, year, origin, version)
);
comment on table inventory.inventories is 'Append only. A changed import of the same city and year is a new version.';
grant select, insert on inventory.inventories to ${application};

create table inventory.cells (
  inventory_id bigint not null references inventory.inventories,
  cell text not null,
  kind text not null check (kind in ('stated', 'key', 'unset')),
  stated_t float8 check (stated_t > '-Infinity' and stated_t < 'Infinity'),
  key text check (key in ('NO', 'NE', 'IE', 'C')),
  elsewhere text[] not null default '{}',
  raw text not null,
  primary key (inventory_id, cell),
  check ((kind = 'stated') = (stated_t is not null)),
  check ((kind = 'key') = (key is not null))
);
comment on table inventory.cells is 'Append only. The 54 GPC cells of an inventory, with what the source printed (raw).';
grant select, insert on inventory.cells to ${application};
