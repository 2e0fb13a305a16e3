alter table catalogue_version alter column in_force_from drop not null;
alter table catalogue_version add column in_force_day date;
alter table catalogue_version add column superseded_day date;
alter table catalogue_version add column based_on int default 0 not null;
alter table catalogue_version add column made_by varchar(60) default 'system' not null;
alter table catalogue_version add column made_at timestamp with time zone;
alter table catalogue_version add column checked_by varchar(60);
alter table catalogue_version add column approved_by varchar(60);
alter table catalogue_version add column second_by varchar(60);
alter table catalogue_version add column revision int default 0 not null;

update catalogue_version set in_force_day = cast(in_force_from at time zone 'Asia/Shanghai' as date), made_at = in_force_from;

alter table catalogue_item add column aspect varchar(60) default '' not null;
alter table catalogue_item add column major varchar(120) default '' not null;
alter table catalogue_item add column minor varchar(300) default '' not null;
alter table catalogue_item add column primary_body varchar(20) default 'DEPARTMENT' not null;
alter table catalogue_item add column department_role varchar(20) default 'LEAD' not null;
alter table catalogue_item add column street_role varchar(20) default 'NONE' not null;
alter table catalogue_item add column community_role varchar(20) default 'NONE' not null;
alter table catalogue_item add column area_role varchar(20) default 'NONE' not null;

update catalogue_item set aspect = category;
update catalogue_item set primary_body = 'COMMUNITY', department_role = 'NONE', community_role = 'LEAD' where list = 'AUTONOMY';
update catalogue_item set street_role = 'ASSIST', community_role = 'ASSIST', area_role = 'INFORM' where list = 'ASSISTANCE';

-- how many a version is meant to have; compared when it is checked
create table catalogue_expectation (
  version int not null references catalogue_version (number),
  measure varchar(40) not null,
  number_ int not null,
  primary key (version, measure)
);

-- rows of a file that was read without a fault and waits for its confirmation
create table catalogue_upload (
  id varchar(36) primary key,
  version int not null references catalogue_version (number),
  revision int not null,
  file_name varchar(200) not null,
  made_by varchar(60) not null,
  made_at timestamp with time zone not null
);
create table catalogue_upload_item (
  upload varchar(36) not null references catalogue_upload (id),
  code varchar(20) not null,
  list varchar(20) not null,
  category varchar(60) not null,
  title varchar(300) not null,
  lead_department varchar(200) not null,
  basis varchar(1000) not null,
  conditions varchar(1000) not null,
  frequency varchar(100) not null,
  aspect varchar(60) not null,
  major varchar(120) not null,
  minor varchar(300) not null,
  primary_body varchar(20) not null,
  department_role varchar(20) not null,
  street_role varchar(20) not null,
  community_role varchar(20) not null,
  area_role varchar(20) not null,
  primary key (upload, code)
);
