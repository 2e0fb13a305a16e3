-- what owners decided where residents could not
alter table admission_consultation add column owners_vote varchar(30);
alter table admission_consultation add column owners_result varchar(30);
