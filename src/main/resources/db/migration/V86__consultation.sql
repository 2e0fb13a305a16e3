-- directly affected buildings of a meeting, and those from which somebody was present; null for a meeting counted before
alter table consultation_sitting add column affected_buildings int;
alter table consultation_sitting add column affected_represented int;
