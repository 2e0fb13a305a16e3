insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (240, 'adjustment.in-force-ahead', '清单调整：新版清单的施行日期最晚距审批当日', 366, 366, 1, 1830, '天', '默认值，可由区调整'),
  (241, 'inventory.file-rows', '负担清单：一个导入文件最多的行数', 500, 500, 1, 5000, '行', '默认值，可由区调整');
