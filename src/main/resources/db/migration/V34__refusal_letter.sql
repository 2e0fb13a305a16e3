-- the letter in which a sanction is proposed, and its receipt
create table refusal_letter (
  ref varchar(30) primary key references refusal_case (ref),
  recipient varchar(100) not null,
  sent_on date,
  received_by varchar(60),
  received_on date
);
