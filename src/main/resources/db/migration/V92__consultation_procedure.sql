-- a topic of several communities: the street says how it is consulted on and who takes part; the proposing community is the host
create table consultation_procedure (
  ref varchar(30) primary key references consultation_topic (ref),
  text varchar(2000) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone not null
);
create table consultation_community (
  ref varchar(30) not null references consultation_procedure (ref),
  community varchar(40) not null,
  primary key (ref, community)
);
