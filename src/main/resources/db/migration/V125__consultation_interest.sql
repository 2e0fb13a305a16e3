-- how somebody told staff what he declares, once the meeting was open; earlier declarations were not asked
alter table consultation_interest add column consent varchar(20);
alter table consultation_interest add column present varchar(60);
-- keys of votes that were struck: the same form sent again is no new vote
create table consultation_struck (
  ref varchar(30) not null references consultation_topic (ref),
  sitting int not null,
  retry_key varchar(60) not null,
  primary key (ref, sitting, retry_key)
);
