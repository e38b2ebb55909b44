-- What an officer typed and did not send yet. It is no part of the record: it is changed while typing, and deleted.
create table draft (
    officer text not null check (char_length(officer) between 1 and 64),
    station text not null check (char_length(station) between 1 and 100),
    contest text not null check (char_length(contest) between 1 and 100),
    seen bigint not null check (seen >= 0),
    figures text not null check (char_length(figures) <= 20000),
    saved timestamptz not null,
    primary key (officer, station, contest)
);

-- Photographs and scans of protocols, by the hash of what is stored. Only added to.
create table image (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    type text not null check (type in ('image/jpeg', 'image/png')),
    width integer not null check (width between 1 and 20000),
    height integer not null check (height between 1 and 20000),
    bytes bytea not null check (octet_length(bytes) between 1 and 16777216),
    stored timestamptz not null
);

grant select, insert, update, delete on draft to ${application};
grant select, insert on image to ${application};
