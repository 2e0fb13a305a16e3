-- who settled, reopened or amended proposals of an adjustment; nobody of them approves its draft
create table adjustment_author (
  ref varchar(30) not null references adjustment_case (ref),
  username varchar(60) not null,
  primary key (ref, username)
);

insert into adjustment_author (ref, username)
select distinct ref, settled_by from adjustment_proposal where settled_by is not null and settled_by <> 'system';
