-- a draft belongs to one adjustment at most
create unique index adjustment_case_draft on adjustment_case (draft);
