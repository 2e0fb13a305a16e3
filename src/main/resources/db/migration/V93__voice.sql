-- what residents say in passing, and the tickets that streets are called for
create table voice_gate (
  id int primary key
);
-- whoever enters holds this row, so that one form sent twice at once is one case
insert into voice_gate (id) values (1);
create table voice_topic (
  ref varchar(30) primary key,
  community varchar(40) not null,
  how varchar(20) not null,
  text varchar(2000) not null,
  place varchar(200) not null,
  person varchar(60) not null,
  contact varchar(100) not null,
  code varchar(8) not null,
  said_by varchar(60) not null,
  said_at timestamp with time zone not null,
  sent varchar(64),
  matter varchar(30),
  way varchar(20),
  topic varchar(200),
  answer varchar(2000),
  reason varchar(300),
  answered_by varchar(60),
  answered_at timestamp with time zone,
  merged_into varchar(30) references voice_topic (ref),
  consultation varchar(30),
  consulted varchar(30)
);
create unique index voice_topic_sent on voice_topic (sent);
create index voice_topic_community on voice_topic (community, said_at);
create index voice_topic_merged on voice_topic (merged_into);
create table voice_ticket (
  ref varchar(30) primary key references voice_topic (ref),
  community varchar(40) not null,
  street varchar(40) not null,
  triaged_by varchar(60),
  department varchar(40),
  urgency varchar(20),
  asked varchar(2000),
  ruled boolean not null,
  signed_at timestamp with time zone,
  handle_due timestamp with time zone,
  account varchar(2000),
  handled_at timestamp with time zone,
  returns_ int not null,
  settled boolean,
  score int check (score between 1 and 5),
  score_reason varchar(2000),
  rated_by varchar(60),
  late_signing boolean not null,
  late_handling boolean not null
);
create index voice_ticket_street on voice_ticket (street);
create index voice_ticket_department on voice_ticket (department);
create index voice_ticket_community on voice_ticket (community);
