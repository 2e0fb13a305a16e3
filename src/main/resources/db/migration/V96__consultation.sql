-- what a meeting goes through, planned with its notice and stamped while it is held
create table consultation_agenda (
  ref varchar(30) not null,
  sitting int not null,
  number_ int not null,
  title varchar(100) not null,
  planned_at varchar(5) not null,
  minutes int not null check (minutes > 0),
  presenter varchar(60) not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  primary key (ref, sitting, number_),
  foreign key (ref, sitting) references consultation_sitting (ref, number_)
);
