-- Who may log in. An account is never deleted: what it did stays its own.
create table account (
    id uuid primary key,
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    person text not null check (char_length(person) between 1 and 100),
    role text not null,
    area text not null check (char_length(area) between 1 and 100),
    password text not null,
    provisional boolean not null,
    factor bytea,
    factor_step bigint not null default 0,
    failures integer not null default 0 check (failures >= 0),
    locked_until timestamptz,
    closed boolean not null default false,
    created timestamptz not null
);

-- What happened to accounts: logins, refusals, changes. Only added to.
create table account_event (
    number bigint generated always as identity primary key,
    happened timestamptz not null,
    account uuid references account (id),
    kind text not null,
    by_account uuid references account (id)
);

grant select, insert, update on account to ${application};
grant select, insert on account_event to ${application};
