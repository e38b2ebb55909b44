-- The log of all acts. A row is never changed and never removed: no role of the application may, and the triggers stop
-- whoever may by mistake. Whoever does it on purpose is found by the audit: stamps are made with a key kept elsewhere.
create table journal (
    index bigint primary key check (index >= 0),
    leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
    stamp bytea not null check (octet_length(stamp) = 40),
    entry bytea not null check (octet_length(entry) <= 65535)
);

-- Signed checkpoints as they were published.
create table journal_checkpoint (
    number bigint primary key check (number >= 0),
    note text not null
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'The table % is only added to.', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger only_added_to before update or delete or truncate on journal
    for each statement execute function refuse_rewriting();
create trigger only_added_to before update or delete or truncate on journal_checkpoint
    for each statement execute function refuse_rewriting();

grant select, insert on journal, journal_checkpoint to ${application};
