insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (481, 'ownersvote.proxies', '一名受托人最多代几名业主表决', 3, 3, 0, 50, '人', '默认值，可由区调整');
