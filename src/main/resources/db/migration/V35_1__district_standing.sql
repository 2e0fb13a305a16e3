insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (200, 'standing.representatives', '居民代表会议每年至少召开次数', 2, 2, 1, 52, '次', '默认值（参照北京市居民会议每年两次），可由区调整'),
  (201, 'standing.deliberation', '社区协商委员会每年至少召开次数', 2, 2, 1, 52, '次', '默认值（参照社区协商示范章程每年两次），可由区调整'),
  (202, 'standing.council', '居民议事会每年至少召开次数', 2, 2, 1, 52, '次', '默认值，可由区调整'),
  (203, 'standing.supervision', '社区事务监督评估委员会每年至少召开次数', 4, 4, 1, 52, '次', '默认值（居务至少每季度公开一次），可由区调整'),
  (204, 'standing.joint-meeting', '联席会议每年至少召开次数', 4, 4, 1, 52, '次', '默认值（每季度一次，避免一年只开一两次），可由区调整'),
  (205, 'standing.term', '常设机构成员一届任期最长年数', 5, 5, 1, 10, '年', '城市居民委员会组织法：居民委员会每届任期五年');
