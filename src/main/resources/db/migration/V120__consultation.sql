-- what the joint meeting ruled on a consultation that was referred to it, and what may not be put again
create table consultation_ruling (
  ref varchar(30) primary key references consultation_topic (ref),
  community varchar(40) not null,
  ruling varchar(20) not null,
  session varchar(30) not null,
  ruled_on date not null,
  -- SHA-256 of title and question, letters and digits only
  title_key varchar(64) not null,
  question_key varchar(64) not null,
  -- until and with that day neither title nor question is put again; null: no such term
  barred_until date,
  -- the question is not put again unchanged, whenever
  bars_unchanged boolean not null
);
create index consultation_ruling_community on consultation_ruling (community);
