-- counted in casefile_sender from now on
drop table tenure_objection_source;
