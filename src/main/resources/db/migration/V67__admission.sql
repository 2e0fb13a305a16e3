-- what the table of terms (T8) says of the time after the admission; null where it was not asked
alter table admission_request add column publicity_days int;
alter table admission_request add column filing boolean;
