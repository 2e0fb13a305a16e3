insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (258, 'consultation.procedure', '街道确定跨社区协商程序期限', 5, 5, 1, 30, '工作日', '默认值，可由区调整');
update district_parameter set label = '同一地址每天输错协商码次数上限' where name = 'consultation.codes-address';
update district_parameter set label = '一次协商每天输错协商码次数上限' where name = 'consultation.codes-case';
update district_parameter set label = '同一地址每天输错业主表决码次数上限' where name = 'ownersvote.codes-address';
update district_parameter set label = '一次业主表决每天输错表决码次数上限' where name = 'ownersvote.codes-case';
