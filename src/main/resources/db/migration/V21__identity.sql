-- a community that was merged into another: its last day and who took over; the row stays, everything old is read by it
alter table identity_organisation add column ended_on date;
alter table identity_organisation add column successor varchar(40) references identity_organisation (code);
