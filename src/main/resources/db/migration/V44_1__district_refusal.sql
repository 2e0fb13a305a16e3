insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (68, 'refusal.joins-within', '同一社区再次报告同一任务、并入前一件的时间', 24, 24, 1, 240, '小时', '默认值，可由区调整');
