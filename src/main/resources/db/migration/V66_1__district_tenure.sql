-- the joint meeting has members and a quorum of its own (jointmeeting.quorum); nobody types how many there are
delete from district_parameter where name in ('tenure.meeting-members', 'tenure.meeting-quorum');
