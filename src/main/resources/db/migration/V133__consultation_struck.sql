-- whose vote was struck, and whether by a clerk who had entered it or by a declaration; of earlier ones it is not known
alter table consultation_struck add column participant bigint;
alter table consultation_struck add column cause varchar(20);
