-- the share is said by the table tenure-satisfaction, of all ratings together
alter table tenure_rating drop column share_;
