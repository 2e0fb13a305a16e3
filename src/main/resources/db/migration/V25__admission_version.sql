-- the version of the lists the rules judged a request under; a later version may be in force when it is signed
alter table admission_request add column list_version int;
