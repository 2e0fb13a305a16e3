-- what somebody did on the case that bars him from the vote, codes of milestones; empty: whatever it was
alter table jointmeeting_matter add column binding varchar(500) default '' not null;
-- an exit does not decide again whether the admission was right: who handled or signed it may vote
update jointmeeting_matter set binding = 'tenure.breach-confirmed,tenure.breach-dismissed,tenure.breach-reported,tenure.exit-proposed,tenure.funds-reversed,tenure.law-repealed,tenure.rectification-failed,tenure.rectification-passed,tenure.rectified'
  where topic = 'EXIT' and place is not null;
