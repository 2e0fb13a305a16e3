-- what the legal reviewer found for the task in statutes, rules or policy documents; null where nothing was found
alter table admission_review add column basis varchar(300);
