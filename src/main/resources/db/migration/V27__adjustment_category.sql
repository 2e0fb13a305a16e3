-- class a new item gets; empty where a decided case asked for it and nobody said yet
alter table adjustment_proposal add column category varchar(100) default '其他' not null;
