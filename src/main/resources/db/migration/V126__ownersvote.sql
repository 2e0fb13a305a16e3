-- one row for each case that owners were asked on, to be locked by whoever asks
create table ownersvote_parent (
  parent varchar(30) primary key
);
-- a struck ballot does not come back with the form it was sent with
alter table ownersvote_struck add column retry_key varchar(60);
create index ownersvote_struck_key on ownersvote_struck (retry_key);
