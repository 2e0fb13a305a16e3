-- the slip as it was issued: later changes of register, lists or wording do not reach it
create table refusal_slip (
  ref varchar(30) primary key references refusal_case (ref),
  organ varchar(200) not null,
  addressee varchar(200) not null,
  asked varchar(2000) not null,
  ground varchar(200) not null,
  law varchar(2000) not null,
  remarks varchar(6000) not null,
  copy_to varchar(200) not null,
  issued_on date not null
);
alter table refusal_case add column found_said varchar(1000) default '' not null;
update refusal_case set found_said = '准入登记中没有这项任务' where found = '';
update refusal_case set found_said = '核对情况以本件办理记录为准' where found <> '';
