-- SPDX-License-Identifier: Apache-2.0
-- Cities and networks, and who steers them. All rows come from the reference catalogue.

create schema city;
grant usage on schema city to ${application};
create extension if not exists btree_gist;

create table city.countries (
  code char(3) primary key,
  iso2 char(2) not null,
  name_en text not null,
  name_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table city.cities (
  id ledger.identifier primary key,
  ordinal smallint not null,
  country char(3) not null references city.countries,
  name_en text not null,
  name_zh text not null,
  name_local text not null,
  locode text,
  locode_note_en text,
  locode_note_zh text,
  lat float8 not null check (lat between -90 and 90),
  lon float8 not null check (lon between -180 and 180),
  source text not null references ledger.sources,
  locator text not null,
  check (locode is not null or (locode_note_en is not null and locode_note_zh is not null))
);

create table city.aliases (
  city text not null references city.cities,
  name text not null,
  lang text not null,
  source text not null references ledger.sources,
  primary key (city, name, lang)
);

create table city.networks (
  id ledger.identifier primary key,
  name_en text not null,
  name_zh text not null,
  source text not null references ledger.sources
);

create table city.regions (
  id ledger.identifier primary key,
  network text not null references city.networks,
  ordinal smallint not null,
  name_en text not null,
  name_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table city.memberships (
  network text not null references city.networks,
  city text not null references city.cities,
  region text not null references city.regions,
  category text,
  starts ledger.partial_date,
  ends date,
  during daterange not null generated always as (daterange(
    make_date(
      left(starts, 4)::int,
      coalesce(nullif(substr(starts, 6, 2), ''), '1')::int,
      coalesce(nullif(substr(starts, 9, 2), ''), '1')::int),
    ends, '[]')) stored,
  profile boolean not null,
  source text not null references ledger.sources,
  locator text not null,
  note_en text,
  note_zh text,
  exclude using gist (network with =, city with =, during with &&)
);
comment on column city.memberships.starts is 'Null: the start is not in our sources.';

create table city.bodies (
  id ledger.identifier primary key,
  ordinal smallint not null,
  name_en text not null,
  name_zh text not null,
  kind text not null,
  text_en text not null,
  text_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table city.terms (
  id ledger.identifier primary key,
  person_en text not null,
  person_zh text not null,
  body text not null references city.bodies,
  role text not null,
  role_en text not null,
  role_zh text not null,
  city text references city.cities,
  starts ledger.partial_date,
  ends ledger.partial_date,
  ends_alternative ledger.partial_date,
  conflict text references ledger.conflicts,
  text_en text not null,
  text_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table city.events (
  id ledger.identifier primary key,
  date ledger.partial_date not null,
  end_date ledger.partial_date,
  kind text not null,
  title_en text not null,
  title_zh text not null,
  text_en text not null,
  text_zh text not null,
  city text references city.cities,
  place_en text,
  place_zh text,
  source text not null references ledger.sources,
  locator text not null
);

create table city.periods (
  id ledger.identifier primary key,
  starts ledger.partial_date not null,
  ends ledger.partial_date,
  title_en text not null,
  title_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table city.funders (
  id ledger.identifier primary key,
  name text not null,
  name_zh text,
  kind text not null check (kind in ('strategic', 'strategic-2016', 'founding', 'listed')),
  since ledger.partial_date,
  as_of ledger.partial_date,
  source text not null references ledger.sources,
  locator text not null
);

create table city.named_items (
  kind text not null check (kind in ('action-area', 'thematic-network', 'award', 'value')),
  id ledger.identifier not null,
  ordinal smallint not null,
  name_en text not null,
  name_zh text not null,
  source text not null references ledger.sources,
  locator text not null,
  primary key (kind, id)
);
comment on table city.named_items is 'Short lists that the documents name: action areas, thematic networks, award categories, values.';

create table city.award_winners (
  award text not null,
  city text not null references city.cities,
  year smallint not null,
  source text not null references ledger.sources,
  locator text not null,
  primary key (award, city, year)
);

create table city.programmes (
  id ledger.identifier primary key,
  ordinal smallint not null,
  name_en text not null,
  name_zh text not null,
  since ledger.partial_date,
  text_en text not null,
  text_zh text not null,
  source text not null references ledger.sources,
  locator text not null
);

create table city.organisation (
  id ledger.identifier primary key,
  ordinal smallint not null,
  label_en text not null,
  label_zh text not null,
  value_en text not null,
  value_zh text not null,
  as_of ledger.partial_date,
  source text not null references ledger.sources,
  locator text not null
);

grant select, insert, update, delete on all tables in schema city to ${application};

alter table ledger.facts add foreign key (city_id) references city.cities;
alter table ledger.facts add foreign key (country) references city.countries;
alter table ledger.facts add foreign key (network_id) references city.networks;
alter table ledger.conflicts add foreign key (city_id) references city.cities;
