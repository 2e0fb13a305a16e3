-- the numbers of the 2025 text of the law on residents' committees are not known yet: each is entered here when it is verified
insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (280, 'consultation.residents-attendance', '居民会议到会比例（2025 年文本，待核）', 0.5, 0.5, 0.2, 1, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (281, 'consultation.residents-attendance-strict', '居民会议到会刚好达到该比例不算（1 不算，0 算；2025 年文本，待核）', 1, 1, 0, 1, '开关', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (282, 'consultation.residents-decision', '居民会议赞成比例（占到会，2025 年文本，待核）', 0.5, 0.5, 0.5, 1, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (283, 'consultation.residents-decision-strict', '居民会议赞成刚好达到该比例不算（1 不算，0 算；2025 年文本，待核）', 1, 1, 0, 1, '开关', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (284, 'consultation.representatives-attendance', '居民代表会议到会比例（2025 年文本，待核）', 0.6667, 0.6667, 0.2, 1, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (285, 'consultation.representatives-attendance-strict', '居民代表会议到会刚好达到该比例不算（1 不算，0 算；2025 年文本，待核）', 0, 0, 0, 1, '开关', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (286, 'consultation.representatives-decision', '居民代表会议赞成比例（占到会，2025 年文本，待核）', 0.5, 0.5, 0.5, 1, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (287, 'consultation.representatives-decision-strict', '居民代表会议赞成刚好达到该比例不算（1 不算，0 算；2025 年文本，待核）', 1, 1, 0, 1, '开关', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本');
