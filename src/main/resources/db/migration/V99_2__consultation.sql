-- what follows from a result: whether promises were made, and what residents were told when
create table consultation_feedback (
  ref varchar(30) primary key references consultation_topic (ref),
  decided_at timestamp with time zone not null,
  -- why nothing is to be carried out, where that was said
  unpromised varchar(500),
  text_ varchar(2000),
  given_by varchar(60),
  given_at timestamp with time zone
);
