-- the review of a refusal: asked once, decided by others than who refused, final
create table admission_review (
  ref varchar(30) primary key references admission_request (ref),
  grounds varchar(2000) not null,
  asked_by varchar(60) not null,
  asked_at timestamp with time zone not null,
  legal_unit varchar(40) not null,
  panel varchar(40) not null,
  stance varchar(20),
  opinion varchar(2000),
  opinion_by varchar(60),
  opinion_name varchar(100),
  result varchar(20),
  reasons varchar(2000),
  decided_by varchar(60),
  decided_name varchar(100),
  decided_at timestamp with time zone
);
