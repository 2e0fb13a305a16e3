-- a second order of the same matter keeps its own words
alter table refusal_report add column reporter varchar(100) default '' not null;
alter table refusal_report add column asked_on date;
alter table refusal_report add column matter varchar(100) default '' not null;
alter table refusal_report add column order_number varchar(100) default '' not null;
alter table refusal_report add column survey_number varchar(100) default '' not null;
alter table refusal_report add column beyond varchar(500) default '' not null;
