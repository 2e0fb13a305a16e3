insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (1480, 'tenure.meeting-members', '联席会议审议在册事项的应到人数', 9, 9, 1, 500, '人', '默认值，可由区调整'),
  (1481, 'tenure.meeting-quorum', '联席会议到会比例（不低于）', 0.6666, 0.6666, 0.5, 1, '比例', '默认值：三分之二，可由区调整'),
  (1482, 'tenure.residents-weight', '满意度中居民评价所占权重', 0.6, 0.6, 0.5, 1, '比例', '居民满意度为主（民发〔2015〕136号）；数值可由区调整');
