alter table admission_request add column disputed_by varchar(60);
