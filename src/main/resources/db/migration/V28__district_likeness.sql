insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (65, 'refusal.same-matter', '社区报告的任务与在册事项名称相近、须先核实的判定比例（不低于）', 0.6, 0.6, 0.3, 1, '比例', '默认值，可由区调整');
