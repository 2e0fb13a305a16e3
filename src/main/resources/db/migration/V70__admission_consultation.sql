-- the case in which a community consults its residents on a request; null where a clerk once recorded the result
alter table admission_consultation add column consultation varchar(30);
create unique index admission_consultation_case on admission_consultation (consultation);
-- the consultation has terms of its own
delete from district_parameter where name in ('admission.reconvene', 'admission.revision');
