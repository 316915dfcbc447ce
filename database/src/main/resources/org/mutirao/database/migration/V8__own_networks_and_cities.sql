-- SPDX-License-Identifier: Apache-2.0
-- Networks, cities and memberships that people enter, beside those of the reference catalogue. A new version of the
-- catalogue replaces the rows of origin catalogue and leaves those of origin own alone.

alter table city.networks
  add origin text not null default 'catalogue' check (origin in ('catalogue', 'own')),
  add change_id bigint references ledger.changes,
  add check ((origin = 'own') = (change_id is not null)),
  add check (origin = 'catalogue' or (length(name_en) between 1 and 120 and length(name_zh) between 1 and 120));
comment on column city.networks.change_id is 'The last change of an own row: who corrects it says which one he saw.';

alter table city.countries
  add origin text not null default 'catalogue' check (origin in ('catalogue', 'own'));

alter table city.cities
  add origin text not null default 'catalogue' check (origin in ('catalogue', 'own')),
  add change_id bigint references ledger.changes,
  add check ((origin = 'own') = (change_id is not null)),
  add check (origin = 'catalogue' or (length(name_en) between 1 and 120 and length(name_zh) between 1 and 120
    and length(name_local) between 1 and 120 and (locode is null or locode ~ '^[A-Z]{2} [A-Z2-9]{3}$'))),
  drop constraint cities_check,
  add constraint cities_without_locode check
    (origin = 'own' or locode is not null or (locode_note_en is not null and locode_note_zh is not null));
-- among own cities only: the catalogue may come to know a city that people entered before, and must still load
create unique index on city.cities (locode) where origin = 'own';

alter table city.aliases
  add origin text not null default 'catalogue' check (origin in ('catalogue', 'own')),
  add check (origin = 'catalogue' or length(name) between 1 and 120);

-- A region belongs to its network. An own network may do without regions.
alter table city.regions add unique (id, network);
alter table city.memberships
  add origin text not null default 'catalogue' check (origin in ('catalogue', 'own')),
  add change_id bigint references ledger.changes,
  add end_reason text check (length(end_reason) between 1 and 500),
  alter column region drop not null,
  add foreign key (region, network) references city.regions (id, network),
  add check ((origin = 'own') = (change_id is not null)),
  add check (origin = 'catalogue' or length(category) between 1 and 80),
  add check (origin = 'catalogue' or (ends is null) = (end_reason is null)),
  add constraint memberships_region check (origin = 'own' or region is not null);
comment on column city.memberships.origin is
  'Own as soon as somebody begins or ends it here. Periods of one city in one network never overlap: a row of the catalogue that would is left out.';

alter table ledger.changes drop constraint changes_action_check;
alter table ledger.changes add constraint changes_action_check check (action in (
  'catalogue.loaded', 'inventories.imported', 'targets.adopted',
  'network.created', 'network.renamed', 'own-city.added', 'own-city.corrected', 'membership.begun', 'membership.ended'));

alter table account.audit drop constraint audit_action_check;
alter table account.audit add constraint audit_action_check check (action in (
  'link.issued', 'link.revoked', 'link.used',
  'person.registered', 'person.changed', 'person.exported', 'person.erased',
  'password.changed', 'password.reset',
  'sign-in', 'sign-in.refused', 'sign-out', 'session.ended',
  'role.granted', 'role.ended',
  'token.created', 'token.revoked',
  'contact.published', 'contact.withdrawn',
  'audit.exported',
  'network.created', 'membership.begun', 'membership.ended'));
