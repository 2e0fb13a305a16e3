insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (40, 'workload.staff', '社区未登记人数时按此计算的专职工作人员数', 8, 8, 1, 500, '人', '默认值，可由区调整'),
  (41, 'workload.hours-per-person', '每名工作人员每周可用于协助事项的工时上限', 12, 12, 1, 40, '小时', '默认值，可由区调整');
