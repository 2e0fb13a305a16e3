delete from district_parameter where name = 'voice.lookups-case';
update district_parameter set label = '同一地址每天输错群众说事查询码次数上限' where name = 'voice.lookups-address';
