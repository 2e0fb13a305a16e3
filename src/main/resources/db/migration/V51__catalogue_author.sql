-- who changed rows of a version while it was a draft; nobody of them approves it
create table catalogue_author (
  version int not null references catalogue_version (number),
  username varchar(60) not null,
  primary key (version, username)
);
