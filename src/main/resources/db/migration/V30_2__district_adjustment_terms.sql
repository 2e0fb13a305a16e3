insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (188, 'adjustment.drafting', '清单专项调整：牵头单位拟定建议期限，逾期督办', 10, 10, 1, 60, '工作日', '默认值，可由区调整'),
  (189, 'adjustment.amendment', '清单调整：按合法性意见修改建议期限，逾期督办', 5, 5, 1, 30, '工作日', '默认值，可由区调整');
