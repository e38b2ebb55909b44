-- Fails after it has changed something.
create table half (one integer);
alter table account add column half integer;
select 1 / 0;
