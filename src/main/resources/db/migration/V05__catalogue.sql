create table catalogue_version (
  number int primary key,
  label varchar(100) not null,
  status varchar(20) not null,
  in_force_from timestamp with time zone not null
);
create table catalogue_item (
  version int not null references catalogue_version (number),
  code varchar(20) not null,
  list varchar(20) not null,
  category varchar(60) not null,
  title varchar(300) not null,
  lead_department varchar(200) not null,
  basis varchar(1000) not null,
  conditions varchar(1000) not null,
  frequency varchar(100) not null,
  primary key (version, code)
);
create table catalogue_certificate (
  version int not null references catalogue_version (number),
  code varchar(20) not null,
  title varchar(100) not null,
  responsible_department varchar(300) not null,
  how_to_obtain_instead varchar(1000) not null,
  primary key (version, code)
);
