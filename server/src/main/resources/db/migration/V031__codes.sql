-- Wrong codes of the second factor are counted apart from wrong passwords: anybody can type a wrong password for a name, and
-- must not thereby keep the officer who is logged in from deciding.
alter table account
    add column code_failures integer not null default 0 check (code_failures >= 0),
    add column code_locked_until timestamptz;
