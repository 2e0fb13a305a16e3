-- who took a paper vote out again: he does not count the papers; of earlier ones it stands in the trail only
alter table consultation_struck add column struck_by varchar(60);
