create table identity_organisation (
  code varchar(40) primary key,
  name varchar(100) not null,
  kind varchar(20) not null,
  parent varchar(40) references identity_organisation (code),
  path varchar(400) not null unique
);
create table identity_account (
  username varchar(60) primary key,
  display_name varchar(100) not null,
  organisation varchar(40) not null references identity_organisation (code),
  password_hash varchar(300) not null,
  enabled boolean not null,
  failures int not null default 0,
  locked_until timestamp with time zone
);
create table identity_grant (
  username varchar(60) not null references identity_account (username),
  role varchar(40) not null,
  organisation varchar(40) not null references identity_organisation (code),
  primary key (username, role, organisation)
);
create index identity_grant_role on identity_grant (role, organisation);
