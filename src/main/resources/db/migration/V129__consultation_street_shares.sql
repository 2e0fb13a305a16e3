-- what the street asks of those invited and of those present; null: set before the street was asked, the district's shares hold
alter table consultation_procedure add column quorum_share numeric(5,4);
alter table consultation_procedure add column support_share numeric(5,4);
