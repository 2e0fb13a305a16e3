-- one person stands once on a list; two of the same name and address differ by how they are reached
alter table consultation_participant add constraint consultation_participant_once unique (ref, name, place, contact);
