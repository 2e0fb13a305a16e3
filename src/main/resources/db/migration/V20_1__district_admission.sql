insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (22, 'admission.emergency-register', '应急事项登记期限', 24, 24, 1, 72, '小时', '默认值，可由区调整'),
  (23, 'admission.emergency-papers', '应急事项补齐材料期限，逾期自动失效', 5, 5, 1, 10, '工作日', '默认值，可由区调整'),
  (24, 'admission.emergency-term', '应急事项最长执行天数，期满自动终止', 30, 30, 1, 30, '日', '默认值，可由区调整'),
  (25, 'admission.temporary-window', '同部门同类临时事项再次申请须走正常程序的期间', 365, 365, 30, 730, '日', '默认值，可由区调整'),
  (26, 'admission.temporary-likeness', '事项名称相近的判定比例（不低于）', 0.5, 0.5, 0.3, 1, '比例', '默认值，可由区调整');
