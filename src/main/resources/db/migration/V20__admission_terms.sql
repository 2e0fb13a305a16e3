-- what the department promised each community when it accepted the conditions
alter table admission_request add column promised_money numeric(14, 2);
alter table admission_request add column promised_staff boolean;
