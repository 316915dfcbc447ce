-- SPDX-License-Identifier: Apache-2.0
-- People, their rights, and the record of what they did with them.
--
-- Row-level security: a transaction says for whom it works (settings mutirao.*, set by one component of the
-- application and gone at the end of the transaction) and sees only what that person may see. Without such a scope a
-- query sees nothing. It guards against our own mistakes, not against somebody who can run any SQL.

create schema account;
grant usage on schema account to ${application};

-- Who is asking. Other schemas use these functions in policies of their own.

create function account.scope_items(setting text) returns text[] stable language sql
  return string_to_array(nullif(current_setting('mutirao.' || setting, true), ''), ',');
create function account.scope_text(setting text) returns text stable language sql
  return nullif(current_setting('mutirao.' || setting, true), '');
create function account.person() returns bigint stable language sql
  return account.scope_text('person')::bigint;
create function account.works_in_city(city text) returns boolean stable language sql
  return coalesce(city = any (account.scope_items('cities')), false);
create function account.works_in_network(network text) returns boolean stable language sql
  return coalesce(network = any (account.scope_items('networks')), false);
create function account.manages_city(city text) returns boolean stable language sql
  return coalesce(city = any (account.scope_items('managed_cities')), false);
create function account.manages_network(network text) returns boolean stable language sql
  return coalesce(network = any (account.scope_items('managed_networks')), false);
create function account.administers() returns boolean stable language sql
  return coalesce(current_setting('mutirao.installation', true) = 'on', false);
create function account.secret() returns bytea stable language sql
  return decode(account.scope_text('secret'), 'hex');

create table account.people (
  id bigint generated always as identity primary key,
  email text unique check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) <= 120),
  language text not null check (language in ('en', 'zh')),
  password_hash text,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  check ((erased_at is null) = (email is not null)),
  check (erased_at is null or (name = '' and password_hash is null))
);
comment on table account.people is 'Who erases himself stays as a number, so that the history stays whole.';
grant select, insert on account.people to ${application};
grant update (email, name, language, password_hash, erased_at) on account.people to ${application};

create table account.roles (
  id bigint generated always as identity primary key,
  person_id bigint not null references account.people,
  city_id text references city.cities,
  network_id text references city.networks,
  role text not null,
  granted_by bigint references account.people,
  granted_at timestamptz not null default now(),
  ended_at timestamptz,
  check (num_nonnulls(city_id, network_id) <= 1),
  check (case
    when city_id is not null then role in ('contributor', 'editor', 'approver')
    when network_id is not null then role in ('reviewer', 'secretariat', 'administrator')
    else role = 'administrator' end)
);
comment on table account.roles is 'Neither city nor network: the installation. Nobody granted it: the link of the first administrator.';
create unique index on account.roles (person_id, city_id, network_id, role) nulls not distinct where ended_at is null;
grant select, insert on account.roles to ${application};
grant update (ended_at) on account.roles to ${application};

create table account.links (
  id bigint generated always as identity primary key,
  hash bytea not null unique check (length(hash) = 32),
  kind text not null check (kind in ('first-administrator', 'invitation', 'password')),
  email text check (email = lower(email) and length(email) between 3 and 254),
  name text check (length(name) <= 120),
  roles jsonb not null default '[]',
  created_by bigint references account.people,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((kind = 'first-administrator') = (email is null))
);
comment on table account.links is 'One-time links: only the hash of the secret. created_by null: issued on the server''s command line.';
grant select, insert, delete on account.links to ${application};
grant update (expires_at, used_at) on account.links to ${application};

create table account.sessions (
  id bigint generated always as identity primary key,
  hash bytea not null unique check (length(hash) = 32),
  person_id bigint not null references account.people,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  device text not null check (length(device) <= 80),
  address text not null check (length(address) <= 64)
);
create index on account.sessions (person_id);
grant select, insert, delete on account.sessions to ${application};
grant update (seen_at) on account.sessions to ${application};

create table account.tokens (
  id bigint generated always as identity primary key,
  hash bytea not null unique check (length(hash) = 32),
  person_id bigint not null references account.people,
  name text not null check (length(name) between 1 and 80),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['profile:read']),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at <= created_at + interval '366 days'),
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index on account.tokens (person_id);
grant select, insert, delete on account.tokens to ${application};
grant update (revoked_at, last_used_at) on account.tokens to ${application};

create table account.contacts (
  person_id bigint not null references account.people,
  city_id text not null references city.cities,
  consented_at timestamptz not null default now(),
  primary key (person_id, city_id)
);
comment on table account.contacts is 'A row is a consent: name and e-mail are published for this city. Withdrawing deletes it.';
grant select, insert, delete on account.contacts to ${application};

create table account.audit (
  seq bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor bigint references account.people,
  action text not null check (action in (
    'link.issued', 'link.revoked', 'link.used',
    'person.registered', 'person.changed', 'person.exported', 'person.erased',
    'password.changed', 'password.reset',
    'sign-in', 'sign-in.refused', 'sign-out', 'session.ended',
    'role.granted', 'role.ended',
    'token.created', 'token.revoked',
    'contact.published', 'contact.withdrawn',
    'audit.exported')),
  object text not null check (length(object) <= 200),
  detail jsonb not null default '{}'
);
comment on table account.audit is 'Append only. Names people by number only. actor null: a stranger, or the server''s command line.';
create index on account.audit (actor, seq);
create index on account.audit (at);
grant select, insert on account.audit to ${application};

create table account.audit_addresses (
  seq bigint primary key references account.audit,
  at timestamptz not null default now(),
  action text not null,
  address text not null check (length(address) <= 64),
  email_key text
);
comment on table account.audit_addresses is 'Kept 90 days: where a sign-in came from and, as a hash, which e-mail address it named. The brake on guessing counts here.';
create index on account.audit_addresses (address, at);
create index on account.audit_addresses (email_key, at);
create index on account.audit_addresses (at);
grant select, insert, delete on account.audit_addresses to ${application};
grant usage, select on sequence account.audit_seq_seq to ${application};

-- What is published by consent: the view reads with its owner's rights, so it shows these columns of these rows and
-- nothing else to everybody.
create view account.public_contacts as
  select c.city_id, p.id as person_id, p.name, p.email
  from account.contacts c join account.people p on p.id = c.person_id
  where p.erased_at is null
    and exists (select from account.roles r
      where r.person_id = p.id and r.city_id = c.city_id and r.ended_at is null);
grant select on account.public_contacts to ${application};

-- Who sees and writes which rows.

alter table account.people enable row level security;
alter table account.roles enable row level security;
alter table account.links enable row level security;
alter table account.sessions enable row level security;
alter table account.tokens enable row level security;
alter table account.contacts enable row level security;
alter table account.audit enable row level security;
alter table account.audit_addresses enable row level security;

create function account.manages_all(roles jsonb) returns boolean stable language sql
  return account.administers() or (jsonb_array_length(roles) > 0 and (
    select bool_and(account.manages_city(r ->> 'city') or account.manages_network(r ->> 'network'))
    from jsonb_array_elements(roles) r));

create policy seen on account.links for select to ${application}
  using (hash = account.secret() or created_by = account.person() or account.manages_all(roles));
create policy issued on account.links for insert to ${application}
  with check (case kind when 'invitation' then account.manages_all(roles) else account.administers() end
    and created_by is not distinct from account.person());
create policy changed on account.links for update to ${application}
  using (hash = account.secret() or created_by = account.person() or account.manages_all(roles));
create policy swept on account.links for delete to ${application}
  using (account.administers());

create function account.link_is_open(wanted text, mail text) returns boolean stable language sql
  return exists (select from account.links l where l.hash = account.secret() and l.used_at is null
    and l.expires_at > now() and (l.kind = 'password') = (wanted = 'password')
    and coalesce(l.email = mail, l.kind = 'first-administrator'));
create function account.link_grants(city text, network text, role text) returns boolean stable language sql
  return exists (select from account.links l where l.hash = account.secret() and l.used_at is null
    and l.expires_at > now()
    and l.roles @> jsonb_build_array(jsonb_build_object('city', city, 'network', network, 'role', role)));

create policy seen on account.roles for select to ${application}
  using (person_id = account.person() or account.administers()
    or account.works_in_city(city_id) or account.works_in_network(network_id)
    or account.manages_city(city_id) or account.manages_network(network_id));
create policy granted on account.roles for insert to ${application}
  with check (account.administers() or account.manages_city(city_id) or account.manages_network(network_id)
    or (person_id = account.person() and account.link_grants(city_id, network_id, role)));
create policy ended on account.roles for update to ${application}
  using (person_id = account.person() or account.administers()
    or account.manages_city(city_id) or account.manages_network(network_id));

create policy seen on account.people for select to ${application}
  using (id = account.person() or account.administers() or email = account.scope_text('email')
    or exists (select from account.roles r where r.person_id = people.id));
create policy registered on account.people for insert to ${application}
  with check (email = account.scope_text('email') and account.link_is_open('account', email));
create policy changed on account.people for update to ${application}
  using (id = account.person() or (email = account.scope_text('email') and account.link_is_open('password', email)));

create policy seen on account.sessions for select to ${application}
  using (hash = account.secret() or person_id = account.person() or (account.administers() and least(expires_at, seen_at + interval '12 hours') < now()));
create policy begun on account.sessions for insert to ${application}
  with check (person_id = account.person());
create policy used on account.sessions for update to ${application}
  using (hash = account.secret() or person_id = account.person());
create policy ended on account.sessions for delete to ${application}
  using (hash = account.secret() or person_id = account.person() or (account.administers() and least(expires_at, seen_at + interval '12 hours') < now()));

create policy seen on account.tokens for select to ${application}
  using (hash = account.secret() or person_id = account.person() or (account.administers() and expires_at < now()));
create policy created on account.tokens for insert to ${application}
  with check (person_id = account.person());
create policy used on account.tokens for update to ${application}
  using (hash = account.secret() or person_id = account.person());
create policy deleted on account.tokens for delete to ${application}
  using (person_id = account.person() or (account.administers() and expires_at < now()));

create policy seen on account.contacts for select to ${application}
  using (person_id = account.person() or account.works_in_city(city_id) or account.administers());
create policy published on account.contacts for insert to ${application}
  with check (person_id = account.person() and account.works_in_city(city_id));
create policy withdrawn on account.contacts for delete to ${application}
  using (person_id = account.person());

create policy seen on account.audit for select to ${application}
  using (account.administers() or actor = account.person());
create policy appended on account.audit for insert to ${application}
  with check (actor is not distinct from account.person());

create policy seen on account.audit_addresses for select to ${application}
  using (account.administers() or address = account.scope_text('address')
    or email_key = account.scope_text('email_key'));
create policy appended on account.audit_addresses for insert to ${application} with check (true);
create policy swept on account.audit_addresses for delete to ${application}
  using (account.administers() and at < now() - interval '1 day');
